import { daysInMonth } from '../mechanism/quarters';
import { cellText, dateOfSerial, isCellDate, serialOfDate, type CellValue } from '../sheet/cell-value';

const WIDE_YEAR = /[０-９]{4}(?=年)/gu;
/** Four digits that are a year: alone, or the first of a day written as 20120331. */
const YEAR = /(?<!\d)(\d{4})(?=\D|$|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/gu;
/** The last day of February in a leap year, after its year. */
const LEAP_DAY = /(\d{4})([年./-]?)(0?2)([月./-]?)29(?!\d)/gu;

/**
 * A deadline for another year, as text. Years that it names move along, the one in question and the one after (a task
 * may end in January); one that names no year holds for every year and stays.
 */
export function movedDeadline(value: CellValue | undefined, from: number, to: number): string {
  if (isCellDate(value)) return movedDay(value.serial, to - from);
  return cellText(value)
    .replace(WIDE_YEAR, (year) => year.normalize('NFKC'))
    .replace(YEAR, (year) => (isConcerned(Number(year), from) ? String(Number(year) + to - from) : year))
    .replace(LEAP_DAY, (text, year: string, first: string, month: string, second: string) =>
      daysInMonth(Number(year), 2) === 29 ? text : `${year}${first}${month}${second}28`,
    );
}

const isConcerned = (year: number, from: number): boolean => year === from || year === from + 1;

function movedDay(serial: number, years: number): string {
  const { year, month, day } = dateOfSerial(serial);
  const moved = { year: year + years, month, day: Math.min(day, daysInMonth(year + years, month)) };
  return cellText({ kind: 'date', serial: serialOfDate(moved) });
}
