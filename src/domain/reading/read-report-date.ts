import { isRealDate } from '../mechanism/quarters';
import { cellText, dateOfSerial, isCellDate } from '../sheet/cell-value';
import type { CalendarDate, CellValue } from '../sheet/cell-value';
import { dateOfNumber, dateText, lastDayOf } from './calendar-text';

/** 填报时间 as read: the text a clerk sees, and the day where year, month and day are all there and real (A15). */
export interface ReportDateReading {
  readonly raw: string;
  readonly date: CalendarDate | undefined;
}

const FULL_DATE = /(?:^|\D)(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})(?!\d)/u;

function dateInText(text: string): CalendarDate | undefined {
  const compact = dateText(text);
  const match = FULL_DATE.exec(compact);
  if (!match) return /^\d{8}$/u.test(compact) ? dateInNumber(Number(compact)) : undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : undefined;
}

function dateInNumber(value: number): CalendarDate | undefined {
  const date = dateOfNumber(value);
  return date?.day === undefined ? undefined : lastDayOf(date);
}

/** Reads 填报时间 however it is written; the form's own blanks (2012年  月  日) give no date. */
export function readReportDate(value: CellValue | undefined): ReportDateReading {
  const raw = cellText(value);
  if (isCellDate(value)) return { raw, date: dateOfSerial(value.serial) };
  if (typeof value === 'number') return { raw, date: dateInNumber(value) };
  return { raw, date: typeof value === 'string' ? dateInText(value) : undefined };
}
