import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Wording } from '../../../messages/fill';
import { plainKey } from '../../pane/plain-key';
import { useWording } from '../../pane/wording';
import { useViewStyles } from './view-styles';

export interface ReasonWords {
  readonly label: Wording;
  readonly hint: Wording;
  /** Said where the clerk confirms without a reason. */
  readonly needed: Wording;
  readonly confirm: Wording;
  readonly cancel: Wording;
}

interface ReasonFormProps {
  readonly words: ReasonWords;
  /** Characters of a reason; absent: as many as wanted. */
  readonly longest?: number;
  /** It opens in a row of buttons, and takes the line below them. */
  readonly ownLine?: boolean;
  /** What is asked before the reason; told whether the clerk has tried to confirm. */
  readonly fields?: (asked: boolean) => ReactNode;
  /** Called with a reason only. */
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason of a decision; none is made without. Esc cancels. */
export function ReasonForm(props: ReasonFormProps): ReactNode {
  const { words, longest, ownLine = false, fields, onConfirm, onCancel } = props;
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
    <form
      className={ownLine ? view.wideEntry : view.entry}
      onSubmit={submit}
      onKeyDown={(event) => plainKey(event) === 'Escape' && onCancel()}
    >
      {fields?.(asked)}
      <Field
        label={say(words.label)}
        hint={say(words.hint)}
        {...(asked && missing && { validationMessage: say(words.needed) })}
      >
        <Input
          autoFocus={!fields}
          className={view.control}
          input={{ className: view.control }}
          maxLength={longest}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={view.row}>
        <Button className={view.small} type="submit">
          {say(words.confirm)}
        </Button>
        <Button className={view.small} appearance="subtle" onClick={onCancel}>
          {say(words.cancel)}
        </Button>
      </div>
    </form>
  );
}
