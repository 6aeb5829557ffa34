import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { useViewStyles } from '../shared/view-styles';

interface ExcludeEntryProps {
  readonly unit: string;
  readonly onExclude: (unit: string, reason: string) => void;
}

/** Leaves a unit out of the quarter, never without a reason. */
export function ExcludeEntry({ unit, onExclude }: ExcludeEntryProps) {
  const view = useViewStyles();
  const say = useWording();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!missing) onExclude(unit, reason.trim());
  };
  return (
    <>
      <Button
        className={view.small}
        aria-expanded={open}
        aria-label={say(WORDS.excludeUnit, { unit })}
        onClick={() => setOpen(!open)}
      >
        {say(WORDS.exclude)}
      </Button>
      {open && (
        <form className={view.wideEntry} onSubmit={submit}>
          <Field
            label={say(WORDS.excludeReason)}
            hint={say(WORDS.excludeHint)}
            {...(asked && missing && { validationMessage: say(WORDS.reasonNeeded) })}
          >
            <Input
              autoFocus
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
            <Button className={view.small} appearance="subtle" onClick={() => setOpen(false)}>
              {say(WORDS.cancelEntry)}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
