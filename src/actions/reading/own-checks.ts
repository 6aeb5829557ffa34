import { withKept } from '../../domain/checking/kept-findings';
import { ownFindings } from '../../domain/checking/own-findings';
import type { SubmissionContext } from '../../domain/consolidation/submission-of-school';
import { MARK_SHEET } from '../../domain/sheet/mark';
import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { memoryOfMark } from '../../domain/workbook/mark-rows';
import { NO_CHOICES, type SchoolChoices } from '../../domain/workbook/school-choices';

/** What the clerk of a workbook decided, as its mark remembers it. */
export function choicesOfMark({ sheets }: WorkbookSnapshot): SchoolChoices {
  const mark = sheets.find(({ name }) => name === MARK_SHEET);
  // A program that saved the workbook may have left holes, which count as empty texts.
  const rows =
    mark &&
    Array.from(mark.rows, (row) =>
      Array.from(row ?? [], (value) => (typeof value === 'string' || typeof value === 'number' ? value : '')),
    );
  return memoryOfMark(rows).choices ?? NO_CHOICES;
}

/** What the view 检查 says beside the rules of the forms: single cells (E), the quarter before (C), and what is kept. */
export const ownChecks =
  (snapshot: WorkbookSnapshot, choices: SchoolChoices): NonNullable<SubmissionContext['ownChecks']> =>
  (facts, findings) => {
    const { mechanism, period, school, figures } = facts;
    const all = ownFindings(facts, findings, choices.reports);
    const request = { mechanism, period, choices };
    const { kept } = withKept(all, { snapshot, request, schools: [{ school, figures, findings: all }] });
    const reasons = new Map(kept.map((one) => [one.finding, one.kept.reason]));
    return all.map((finding) => {
      const reason = reasons.get(finding);
      return reason === undefined ? finding : { ...finding, kept: reason };
    });
  };
