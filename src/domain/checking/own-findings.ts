import { runEntryChecks } from '../checks';
import type { Finding } from '../checks/finding';
import type { SchoolCheckContext } from '../checks/school-check-context';
import { isFilled } from '../school/is-filled';
import type { WrittenReport } from '../workbook/school-choices';
import { previousFindings } from './previous-findings';

/**
 * What a school's own clerk is told: `ofForms`, the findings of families A and B, with those of single cells (E) and
 * against the report last written (C). While no 附件5 stands in the workbook, the quarter is not over and nothing is
 * said of the figures that it would want (A14); whoever sums up is told them all the same.
 */
export function ownFindings(
  facts: SchoolCheckContext,
  ofForms: readonly Finding[],
  reports: readonly WrittenReport[],
): readonly Finding[] {
  // Of an empty form only that it is empty is worth saying, not ten times that a figure is blank.
  if (!isFilled(facts.school, facts.figures)) return ofForms.filter(({ rule }) => rule === 'B18');
  const said = facts.school.report ? ofForms : ofForms.filter(({ rule }) => rule !== 'A14');
  return [...said, ...runEntryChecks(facts), ...previousFindings(facts, reports)];
}
