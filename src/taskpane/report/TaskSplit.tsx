import type { OwnFigure, OwnReport } from '../../domain/own-report/own-figure';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { GoToButton } from '../consolidation/shared/GoToButton';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useReportStyles } from './report-styles';
import { useRuleName } from './use-rule-name';

/** ④: that some cells list several items; ⑤: how the task rows of the quarter divide. */
export function TaskSplit({ row, report }: { readonly row: OwnFigure; readonly report: OwnReport }) {
  const styles = useReportStyles();
  const say = useWording();
  const ruleName = useRuleName();
  const { mechanism } = usePane();
  const { annualTaskCount: annual, quarterTasksDone: done } = report.figures;
  if (row.indicator.key === 'annualTaskCount') {
    if (!annual || annual.cellsWithSeveral.length === 0) return null;
    const { taskRows, numberedItems } = annual.byRule;
    return (
      <div className={styles.facts}>
        <span>
          {say(WORDS.several, {
            count: annual.cellsWithSeveral.length,
            rows: taskRows,
            items: numberedItems,
          })}
        </span>
        {annual.cellsWithSeveral.slice(0, 5).map((place) => (
          <GoToButton key={`${place.sheet}!${place.cell}`} place={place} />
        ))}
      </div>
    );
  }
  if (!done) return null;
  const { grades, doneWithoutGrade, notDone, blank, unknown } = done.split;
  const parts = [
    ...mechanism.ratings.scale.map(({ key, label }) => ({ label, count: grades[key] ?? 0 })),
    { label: say(WORDS.doneWithoutGrade), count: doneWithoutGrade },
    { label: say(WORDS.notDone), count: notDone },
    { label: say(WORDS.unrated), count: blank },
    ...(unknown === 0 ? [] : [{ label: say(WORDS.unknown), count: unknown }]),
  ];
  const active = row.rules.find((option) => option.active);
  return (
    <>
      <p className={styles.label}>
        {parts.map(({ label, count }) => say(WORDS.splitPart, { grade: label, count })).join(' · ')}
      </p>
      {active && <p className={styles.small}>{say(WORDS.fairNote, { rule: ruleName(active) })}</p>}
    </>
  );
}
