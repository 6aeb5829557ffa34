import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { NOTICE_WORDS as WORDS } from '../../messages/standalone-notices';
import { useSay } from '../page/use-page';

const useStyles = makeStyles({
  form: { display: 'flex', gap: tokens.spacingHorizontalS },
  field: {
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
  },
});

/** The password of a file that is to be opened; it is forgotten with the answer. */
export function PasswordForm({ onEnter }: { readonly onEnter: (password: string) => void }): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== '') onEnter(password);
    setPassword('');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <input
        autoFocus
        type="password"
        autoComplete="off"
        className={styles.field}
        aria-label={say(WORDS.password)}
        placeholder={say(WORDS.password)}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Button type="submit" appearance="primary">
        {say(WORDS.usePassword)}
      </Button>
    </form>
  );
}
