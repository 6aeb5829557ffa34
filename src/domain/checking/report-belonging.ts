import { reportYears } from '../forms/report-form-text-layout';
import type { ReportTable } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import { periodOfReportDate, type Period } from '../mechanism/quarters';
import { readNumber } from '../reading/read-number';
import { readReportDate } from '../reading/read-report-date';
import { hasFigures, readReportForm } from '../school/report-form';
import type { SchoolReturn } from '../school/school-return';
import { cellText } from '../sheet/cell-value';
import type { SchoolChoices, WrittenReport } from '../workbook/school-choices';

/** Whether a 附件5 is of the period asked for, of another one, or does not say. */
export type Belonging = 'asked' | 'other' | 'open';

/** The period that is asked for, and what tells whose a form is that names none. */
interface AskedPeriod {
  readonly mechanism: Mechanism;
  readonly period: Period;
  readonly choices: Pick<SchoolChoices, 'reports'>;
}

/**
 * A school with the 附件5 of the period only: in a new quarter the one of the last still stands in the workbook, and it
 * is right as it was written.
 */
export function withReportOfPeriod(school: SchoolReturn, asked: AskedPeriod): SchoolReturn {
  if (!school.report) return school;
  const { sheet, cell } = school.report.place;
  const table = school.reportTables.find((one) => {
    const { place } = readReportForm(one);
    return place.sheet === sheet && place.cell === cell;
  });
  return table && belongingOf(table, asked) === 'other' ? { ...school, report: undefined } : school;
}

const isPeriod = (a: Period, b: Period): boolean => a.year === b.year && a.quarter === b.quarter;

/** By its title, its date, the figures that were written into it, or the year printed in its date. */
export function belongingOf(table: ReportTable, { mechanism, period, choices }: AskedPeriod): Belonging {
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
