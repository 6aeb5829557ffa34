import { runEntryChecks } from '../checks';
import { isFailed } from '../checks/e/entered-cells';
import type { Finding, RuleId } from '../checks/finding';
import type { SchoolCheckContext } from '../checks/school-check-context';
import { isFilled } from '../school/is-filled';
import type { SchoolReturn } from '../school/school-return';
import type { WrittenReport } from '../workbook/school-choices';
import { previousFindings } from './previous-findings';

/** What a form is asked for once somebody has begun it. */
const OF_STARTED_REPORT: ReadonlySet<RuleId> = new Set(['A13', 'A14', 'A15']);
const OF_RATINGS: ReadonlySet<RuleId> = new Set(['B08', 'B13', 'B16']);

/**
 * What a school's own clerk is told: `ofForms`, the findings of families A and B, with those of single cells (E) and
 * against the report last written (C). While 附件5 is not begun, the quarter is not over and nothing is said of what it
 * would want (A13–A15); whoever sums up is told all the same.
 */
export function ownFindings(
  facts: SchoolCheckContext,
  ofForms: readonly Finding[],
  reports: readonly WrittenReport[],
): readonly Finding[] {
  // Of an empty form only that it is empty is worth saying, not ten times that a figure is blank.
  if (!isFilled(facts.school, facts.figures)) return ofForms.filter(({ rule }) => rule === 'B18');
  const { school } = facts;
  const isStarted = isReportStarted(school);
  const said = ofForms.filter(
    (finding) =>
      (isStarted || !OF_STARTED_REPORT.has(finding.rule)) &&
      // E23 tells of a formula that failed; what it seems to say is not worth a word.
      !(OF_RATINGS.has(finding.rule) && finding.place && isFailed(school, finding.place)),
  );
  return [...said, ...runEntryChecks(facts), ...previousFindings(facts, reports)];
}

/** 附件5 as it is inserted has no figure and no day; somebody who dated it means it. */
const isReportStarted = ({ report, emptyForms }: SchoolReturn): boolean =>
  report !== undefined &&
  (report.date?.date !== undefined || !emptyForms.some(({ kind }) => kind === 'report'));
