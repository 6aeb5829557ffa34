import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { useWording } from '../pane/wording';
import { useFillingStyles } from './filling-styles';

interface RemarkFieldProps {
  readonly remark: string;
  readonly onChange: (remark: string) => void;
  /** Writes the remark to the grade that is there; undefined where there is none, or nothing is new. */
  readonly onSave: (() => void) | undefined;
}

/** The remark beside the grade. */
export function RemarkField({ remark, onChange, onSave }: RemarkFieldProps): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        onSave?.();
      }}
    >
      <Field label={say(WORDS.remark)} hint={say(WORDS.remarkHint)}>
        <Input className={styles.control} value={remark} onChange={(_, data) => onChange(data.value)} />
      </Field>
      {onSave && (
        <div className={styles.row}>
          <Button type="submit">{say(WORDS.saveRemark)}</Button>
        </div>
      )}
    </form>
  );
}
