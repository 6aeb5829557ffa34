import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { ReasonForm } from '../shared/ReasonForm';
import { useViewStyles } from '../shared/view-styles';
import { EXCLUSION_WORDS } from './decision-words';

interface ExcludeEntryProps {
  readonly unit: string;
  readonly onExclude: (unit: string, reason: string) => void;
}

/** Leaves a unit out of the quarter, never without a reason. */
export function ExcludeEntry({ unit, onExclude }: ExcludeEntryProps) {
  const view = useViewStyles();
  const say = useWording();
  const [open, setOpen] = useState(false);
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
        <ReasonForm
          words={EXCLUSION_WORDS}
          ownLine
          onConfirm={(reason) => onExclude(unit, reason)}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}
