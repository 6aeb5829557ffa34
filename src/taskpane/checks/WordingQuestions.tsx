import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { UnconfirmedWording } from '../../domain/checking/finding-wordings';
import { fixesOf } from '../../domain/checking/finding-fixes';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { Disclosure } from '../consolidation/shared/Disclosure';
import { LongList } from '../consolidation/shared/LongList';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { FindingRow } from './FindingRow';
import { FixAll } from './FixAll';
import { useConfirmWordings } from './use-confirm-wordings';
import { useGradeLabel } from './use-grade-label';

/** Cells of a wording shown at first. */
const CELLS_AT_FIRST = 10;

interface WordingQuestionsProps {
  readonly wordings: readonly UnconfirmedWording[];
  readonly scan: WorkbookScan;
}

/** Ratings in other words than the scale's: asked once a wording for the whole workbook. */
export function WordingQuestions({ wordings, scan }: WordingQuestionsProps): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  if (wordings.length === 0) return null;
  return (
    <section className={view.stack}>
      <h3 className={view.subheading}>{say(WORDS.wordingsToConfirm)}</h3>
      {wordings.map((wording) => (
        <WordingQuestion key={wording.text} wording={wording} scan={scan} />
      ))}
    </section>
  );
}

interface WordingQuestionProps {
  readonly wording: UnconfirmedWording;
  readonly scan: WorkbookScan;
}

function WordingQuestion({ wording: { text, grade, listed }, scan }: WordingQuestionProps): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  const { mechanism, status } = usePane();
  const gradeLabel = useGradeLabel();
  const confirm = useConfirmWordings();
  const [open, setOpen] = useState(false);
  const fixes = useMemo(() => listed.flatMap(({ finding }) => fixesOf(scan)(finding) ?? []), [listed, scan]);
  const label = gradeLabel(grade);
  const confirmAs = (as: string): void =>
    void confirm([{ text, grade: as }]).then(
      (done) =>
        done && status.say((inLang) => inLang(WORDS.wordingConfirmed, { text, grade: gradeLabel(as) })),
    );
  return (
    <div className={view.entry}>
      <p className={view.paragraph}>{say(WORDS.wordingUse, { text, count: listed.length, grade: label })}</p>
      <div className={view.row}>
        <Button
          className={view.small}
          appearance="primary"
          aria-label={say(WORDS.confirmThisWording, { text, grade: label })}
          onClick={() => confirmAs(grade)}
        >
          {say(WORDS.confirmWording, { grade: label })}
        </Button>
        {mechanism.ratings.scale
          .filter(({ key }) => key !== grade)
          .map((other) => (
            <Button
              key={other.key}
              className={view.small}
              aria-label={say(WORDS.otherGradeOf, { text, grade: other.label })}
              onClick={() => confirmAs(other.key)}
            >
              {say(WORDS.otherGrade, { grade: other.label })}
            </Button>
          ))}
        <FixAll
          fixes={fixes}
          label={(count) => say(WORDS.rewriteWording, { grade: label, count })}
          spoken={(count) => say(WORDS.rewriteThisWording, { text, grade: label, count })}
        />
      </div>
      <Disclosure
        label={say(WORDS.wordingCells, { count: listed.length })}
        open={open}
        onToggle={() => setOpen(!open)}
      >
        {() => (
          <LongList
            label={say(WORDS.wordingCellsOf, { text })}
            items={listed}
            keyOf={({ key }) => key}
            first={CELLS_AT_FIRST}
            render={(one) => <FindingRow listed={one} scan={scan} withSheet />}
          />
        )}
      </Disclosure>
    </div>
  );
}
