import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { useViewStyles } from '../shared/view-styles';

interface ReasonFormProps {
  readonly label: string;
  readonly hint: string;
  /** What is asked before the reason; told whether the clerk has tried to confirm. */
  readonly fields?: (asked: boolean) => ReactNode;
  /** Called with a reason only. */
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason of a decision; none is made without. */
export function ReasonForm({ label, hint, fields, onConfirm, onCancel }: ReasonFormProps) {
  const view = useViewStyles();
  const say = useWording();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!missing) onConfirm(reason.trim());
  };
  return (
    <form className={view.wideEntry} onSubmit={submit}>
      {fields?.(asked)}
      <Field
        label={label}
        hint={hint}
        {...(asked && missing && { validationMessage: say(WORDS.reasonNeeded) })}
      >
        <Input
          autoFocus={!fields}
          className={view.control}
          input={{ className: view.control }}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={view.row}>
        <Button className={view.small} type="submit">
          {say(WORDS.confirm)}
        </Button>
        <Button className={view.small} appearance="subtle" onClick={onCancel}>
          {say(WORDS.cancelEntry)}
        </Button>
      </div>
    </form>
  );
}
