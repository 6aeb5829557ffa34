import type { ReportTable, SchoolTables } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import { periodOfReportDate, type Period } from '../mechanism/quarters';
import { compactText } from '../reading/plain-text';
import { readReportDate } from '../reading/read-report-date';
import { cellText } from '../sheet/cell-value';
import { chooseReport, hasFigures } from './report-form';

/**
 * The tables of a school, and beside them each further 附件5 that could be the one for the period asked and says something
 * else: two reports of one school, of which a person has to choose, though they lie in one workbook.
 */
export function withRivalReports(
  tables: SchoolTables,
  mechanism: Mechanism,
  asked: Period,
): readonly SchoolTables[] {
  const { chosen } = chooseReport(tables.reports, asked);
  if (!chosen || !isForPeriod(chosen, mechanism, asked)) return [tables];
  const said = new Set([figuresOf(chosen)]);
  const rivals = tables.reports.filter((table) => {
    const figures = figuresOf(table);
    if (table === chosen || said.has(figures) || !hasFigures(table)) return false;
    said.add(figures);
    return isForPeriod(table, mechanism, asked);
  });
  return [
    tables,
    ...rivals.map((report) => ({ ...tables, goals: [], posts: [], reports: [report], guesses: [] })),
  ];
}

const figuresOf = ({ items }: ReportTable): string =>
  INDICATOR_KEYS.map((key) => compactText(cellText(items[key]?.value))).join('|');

/** True unless a title, the sheet's name or the date says that the form is of another period. */
function isForPeriod({ period, dateCell }: ReportTable, mechanism: Mechanism, asked: Period): boolean {
  if (period.year !== undefined && period.year !== asked.year) return false;
  if (period.quarter !== undefined) return period.quarter === asked.quarter;
  const date = dateCell && readReportDate(dateCell.value).date;
  const dated = date && periodOfReportDate(mechanism, date);
  return !dated || (dated.year === asked.year && dated.quarter === asked.quarter);
}
