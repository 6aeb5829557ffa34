import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { Disclosure } from '../consolidation/shared/Disclosure';
import { LongList } from '../consolidation/shared/LongList';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { useChoices } from '../live/use-choices';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useGradeLabel } from './use-grade-label';

/** The wordings that the clerk has confirmed for this workbook, each to be withdrawn. */
export function ConfirmedWordings(): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  const { status } = usePane();
  const [{ wordings }, choose] = useChoices();
  const gradeLabel = useGradeLabel();
  const [open, setOpen] = useState(false);
  if (wordings.length === 0) return null;
  const withdraw = (text: string): void =>
    void choose((known) => ({
      ...known,
      wordings: known.wordings.filter((wording) => wording.text !== text),
    })).then((done) => done && status.say((inLang) => inLang(WORDS.wordingWithdrawn, { text })));
  const label = say(WORDS.wordings, { count: wordings.length });
  return (
    <Disclosure heading="h3" label={label} open={open} onToggle={() => setOpen(!open)}>
      {() => (
        <LongList
          label={label}
          items={wordings}
          keyOf={({ text }) => text}
          render={({ text, grade }) => (
            <div className={view.spread}>
              <span className={view.grow}>
                {grade === null
                  ? say(WORDS.wordingCountsNot, { text })
                  : say(WORDS.wordingCounts, { text, grade: gradeLabel(grade) })}
              </span>
              <Button
                className={view.small}
                aria-label={say(WORDS.withdrawThisWording, { text })}
                onClick={() => withdraw(text)}
              >
                {say(WORDS.withdrawWording)}
              </Button>
            </div>
          )}
        />
      )}
    </Disclosure>
  );
}
