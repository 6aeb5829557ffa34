import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { plainKey } from '../pane/plain-key';
import { useWording } from '../pane/wording';

/** Characters of a reason; it is printed beside the finding. */
const LONGEST_REASON = 200;

interface KeepFormProps {
  /** Called with a reason only. */
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding stays as it is; none is kept without a reason. */
export function KeepForm({ onKeep, onCancel }: KeepFormProps): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!missing) onKeep(reason.trim());
  };
  return (
    <form
      className={view.entry}
      onSubmit={submit}
      onKeyDown={(event) => plainKey(event) === 'Escape' && onCancel()}
    >
      <Field
        label={say(WORDS.reason)}
        hint={say(WORDS.reasonHint)}
        {...(asked && missing && { validationMessage: say(WORDS.reasonNeeded) })}
      >
        <Input
          autoFocus
          className={view.control}
          input={{ className: view.control }}
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={view.row}>
        <Button className={view.small} type="submit">
          {say(WORDS.keepIt)}
        </Button>
        <Button className={view.small} appearance="subtle" onClick={onCancel}>
          {say(WORDS.cancel)}
        </Button>
      </div>
    </form>
  );
}
