import type { WorkbookScan } from '../checking/workbook-scan';
import type { ReportTable } from '../forms/recognised-table';
import { reportYears } from '../forms/report-form-text-layout';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import { periodOfReportDate, type Period } from '../mechanism/quarters';
import { readNumber } from '../reading/read-number';
import { readReportDate } from '../reading/read-report-date';
import { hasFigures } from '../school/report-form';
import { cellText } from '../sheet/cell-value';
import type { WrittenReport } from '../workbook/school-choices';

/** Whether a 附件5 is of the period asked for, of another one, or does not say. */
type Belonging = 'asked' | 'other' | 'open';

/**
 * The 附件5 of the workbook that is to be filled in for the scan's period: one that is for it, else one that says nothing
 * of a period. One of another quarter is nobody's to write over, nor one on a sheet that the clerk has hidden.
 */
export function formToFill({ own, request }: WorkbookScan): ReportTable | undefined {
  const tables = (own?.school.reportTables ?? []).filter(({ sheetHidden }) => !sheetHidden);
  const belonging = new Map(tables.map((table) => [table, belongingOf(table, request)]));
  const of = (wanted: Belonging): readonly ReportTable[] =>
    tables.filter((table) => belonging.get(table) === wanted);
  return of('asked').find(hasFigures) ?? of('asked')[0] ?? of('open').find(hasFigures) ?? of('open')[0];
}

const isPeriod = (a: Period, b: Period): boolean => a.year === b.year && a.quarter === b.quarter;

function belongingOf(table: ReportTable, { mechanism, period, choices }: WorkbookScan['request']): Belonging {
  const named = table.period;
  if (named.year !== undefined && named.year !== period.year) return 'other';
  if (named.quarter !== undefined) return named.quarter === period.quarter ? 'asked' : 'other';
  const date = table.dateCell && readReportDate(table.dateCell.value).date;
  const dated = date && periodOfReportDate(mechanism, date);
  if (dated) return isPeriod(dated, period) ? 'asked' : 'other';
  if (!hasFigures(table)) return 'open';
  const written = choices.reports.filter((report) => saysTheSame(table, report));
  if (written.some((report) => isPeriod(report, period))) return 'asked';
  if (written.length > 0) return 'other';
  const year = printedYear(table);
  return year === undefined || reportYears(mechanism, period).includes(year) ? 'open' : 'other';
}

/** True where the form holds the very figures that were written into it for a period. */
function saysTheSame({ items }: ReportTable, { values }: WrittenReport): boolean {
  const written = INDICATOR_KEYS.filter((key) => values[key] !== undefined);
  return (
    written.length > 0 &&
    written.every((key) => {
      const reading = readNumber(items[key]?.value);
      return reading.state === 'number' && reading.value === values[key];
    })
  );
}

/** The year before the blanks of 填报时间：2012年  月  日. */
function printedYear({ dateCell }: ReportTable): number | undefined {
  const year = /(\d{4})\s*年/u.exec(cellText(dateCell?.value).normalize('NFKC'))?.[1];
  return year === undefined ? undefined : Number(year);
}
