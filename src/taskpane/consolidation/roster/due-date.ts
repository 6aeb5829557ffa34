import { isRealDate } from '../../../domain/mechanism/quarters';
import type { CalendarDate } from '../../../domain/sheet/cell-value';

/** `2012-10-10`, as an input of type date holds it; empty where there is none. */
export const inputOfDate = (date: CalendarDate | undefined): string =>
  date === undefined
    ? ''
    : [
        String(date.year).padStart(4, '0'),
        ...[date.month, date.day].map((part) => String(part).padStart(2, '0')),
      ].join('-');

/** The day of a date input; undefined while it is empty or half typed. */
export function dateOfInput(text: string): CalendarDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const date = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isRealDate(date) ? date : undefined;
}
