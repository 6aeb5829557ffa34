import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { useViewStyles } from '../shared/view-styles';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-end',
    marginTop: tokens.spacingVerticalXS,
  },
  field: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
});

/** Asks for the password of an encrypted file where the file stands in the list. */
export function PasswordEntry({ onEnter }: { readonly onEnter: (password: string) => void }) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password === '') return;
    onEnter(password);
    setPassword('');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={say(WORDS.password)} className={styles.field}>
        <Input
          type="password"
          autoComplete="off"
          value={password}
          className={view.control}
          input={{ className: view.control }}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
      <Button type="submit">{say(WORDS.usePassword)}</Button>
    </form>
  );
}
