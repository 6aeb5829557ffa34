/** A date typed in a cell: `serial` counts days in the 1900 system (1900-01-01 = 1), whatever the file's own system. */
export interface CellDate {
  readonly kind: 'date';
  readonly serial: number;
}

/** A formula that failed, kept as the text a clerk sees: `#REF!`, `#N/A`, … */
export interface CellError {
  readonly kind: 'error';
  readonly code: string;
}

/** What one cell holds. A cell that holds nothing is `undefined` in a row, never an empty string. */
export type CellValue = string | number | boolean | CellDate | CellError;

export const isCellDate = (value: CellValue | undefined): value is CellDate =>
  typeof value === 'object' && value.kind === 'date';

export const isCellError = (value: CellValue | undefined): value is CellError =>
  typeof value === 'object' && value.kind === 'error';

/** The text a clerk would read in the cell; dates in the official `2012年3月31日` form. */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value.kind === 'error') return value.code;
  const date = dateOfSerial(value.serial);
  return `${date.year}年${date.month}月${date.day}日`;
}

/** A calendar day. `month` 1–12, `day` 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** By how much the numbers of dates are smaller in a workbook that counts from 1904. */
export const DAYS_FROM_1900_TO_1904 = 1462;

const DAY_MS = 86_400_000;
const SERIAL_OF_UNIX_EPOCH = 25_569;
/** Excel counts a 29 February 1900 that never was, so serials up to 59 are one day off the real calendar. */
const PHANTOM_LEAP_DAY = 60;

/** Day of a 1900-system serial (41000 → 2012-04-01); the time of day is dropped. */
export function dateOfSerial(serial: number): CalendarDate {
  const whole = Math.floor(serial);
  const days = whole < PHANTOM_LEAP_DAY ? whole + 1 : whole;
  const date = new Date((days - SERIAL_OF_UNIX_EPOCH) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The 1900-system serial of a day from 1900-03-01 on. */
export function serialOfDate(date: CalendarDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / DAY_MS + SERIAL_OF_UNIX_EPOCH;
}
