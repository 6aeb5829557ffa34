import { rowsToWrite } from '../school/written-rows';
import type { SchoolReturn } from '../school/school-return';
import type { Period } from '../mechanism/quarters';
import type { SchoolChoices, WrittenReport } from './school-choices';

/** Rows of one report that are kept: some 100 KB of the hidden sheet. No school has as many tasks and promises. */
const MOST_ROWS = 1000;
/** Rows are compared with the quarter before only; that one has to be there still when the last one is written anew. */
const REPORTS_WITH_ROWS = 2;
/** Figures of older reports are compared with nothing. */
const MOST_REPORTS = 12;

/** The latest of the reports that are wanted. */
export function latestReport(
  reports: readonly WrittenReport[],
  wanted: (report: WrittenReport) => boolean,
): WrittenReport | undefined {
  const [latest] = reports.filter(wanted).sort(byTime);
  return latest;
}

/** What is remembered once the report of a period was written: its figures, and the rows that they came from. */
export function withWrittenReport(
  choices: SchoolChoices,
  { year, quarter }: Period,
  values: WrittenReport['values'],
  school: SchoolReturn,
): SchoolChoices {
  const written = { year, quarter, values, rows: rowsToWrite(school, MOST_ROWS) };
  const others = choices.reports.filter((report) => report.year !== year || report.quarter !== quarter);
  const reports = [...others, written].sort(byTime).slice(0, MOST_REPORTS);
  return {
    ...choices,
    reports: reports.map((report, index) => (index < REPORTS_WITH_ROWS ? report : withoutRows(report))),
  };
}

/** The latest first. */
const byTime = (a: Period, b: Period): number => b.year - a.year || b.quarter - a.quarter;

const withoutRows = ({ rows: _, ...report }: WrittenReport): WrittenReport => report;
