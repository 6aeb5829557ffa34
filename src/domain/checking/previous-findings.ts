import { runPreviousChecks } from '../checks';
import type { Finding } from '../checks/finding';
import type { CurrentQuarter } from '../checks/previous-check-context';
import type { SchoolCheckContext } from '../checks/school-check-context';
import { computedNumber, typedNumber } from '../checks/school-numbers';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import { isBefore } from '../mechanism/quarters';
import { writtenRows } from '../school/written-rows';
import type { WrittenReport } from '../workbook/school-choices';
import { latestReport } from '../workbook/written-reports';

/**
 * Family C of a school against the report last written in the same workbook. Nothing where none was written before the
 * period: a clerk who begins in the middle of a year has nothing to compare with and need not be told so (C10).
 */
export function previousFindings(
  facts: SchoolCheckContext,
  reports: readonly WrittenReport[],
): readonly Finding[] {
  const { mechanism, period, school } = facts;
  const previous = latestReport(reports, (report) => isBefore(mechanism, report, period));
  if (!previous) return [];
  const { year, quarter, values, rows } = previous;
  return runPreviousChecks({
    mechanism,
    period,
    current: { ...reportedNow(facts), memory: rows && writtenRows(school) },
    previous: { period: { year, quarter }, values, memory: rows },
  });
}

/** The figures that count, typed before computed, with the cells they belong in. */
const reportedNow = (facts: SchoolCheckContext): CurrentQuarter => ({
  values: Object.fromEntries(
    INDICATOR_KEYS.map((key) => [key, typedNumber(facts, key)?.value ?? computedNumber(facts, key) ?? null]),
  ),
  places: Object.fromEntries(
    INDICATOR_KEYS.map((key) => [key, facts.school.report?.figures[key]?.place ?? null]),
  ),
});
