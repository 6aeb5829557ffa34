import type { Mechanism } from '../mechanism/definition';
import { quarterSpan, type Period } from '../mechanism/quarters';
import { dateOfSerial, serialOfDate, type CalendarDate } from '../sheet/cell-value';

/** The heading of 附件5, with its period on a second line where there is one (spec §1.3 [D]). */
export function reportTitle(mechanism: Mechanism, period: Period | undefined): string {
  const { title, periodSuffix } = mechanism.tables.report;
  if (!period) return title;
  const suffix = periodSuffix
    .replace('{year}', String(period.year))
    .replace('{quarter}', mechanism.quarters[period.quarter - 1]?.label ?? '');
  return `${title}\n${suffix}`;
}

/** 2012年10月5日, or the blank to be written in by hand: 2012年  月  日. */
export function reportDateText(
  mechanism: Mechanism,
  options: { readonly date?: CalendarDate; readonly period?: Period; readonly year?: number },
): string {
  const { date, period } = options;
  if (date) return `${date.year}年${date.month}月${date.day}日`;
  const year = period ? yearOfReporting(mechanism, period) : options.year;
  return mechanism.tables.report.datePrinted.replace('{year}', year === undefined ? '    ' : String(year));
}

/**
 * The year in which a period's report is filled in. A report of the last quarter may be dated on either side of New
 * Year, so there the year stays blank.
 */
function yearOfReporting(mechanism: Mechanism, period: Period): number | undefined {
  const end = serialOfDate(quarterSpan(mechanism, period).last);
  const first = dateOfSerial(end - mechanism.reportWindowDays).year;
  const last = dateOfSerial(end + mechanism.reportWindowDays).year;
  return first === last ? first : undefined;
}
