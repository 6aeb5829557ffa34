/** Excel counts days from 1899-12-30, with a 29 February 1900 that never was. */
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Day 1 of the 1904 system is day 1463 of the usual one. */
const DAYS_TO_1904 = 1462;

/** How a workbook counts days, and the year of those typed without one. */
export interface Calendar {
  readonly thisYear: number;
  /** Counts from 1904, as old Excel for Mac did. */
  readonly date1904: boolean;
}

/** Undefined for a day that does not exist or that Excel has no number for. */
export function serialOfDate(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | undefined {
  if (year < (date1904 ? 1904 : 1900) || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (date.getTime() - EPOCH) / DAY_MS;
  if (date1904) return serial - DAYS_TO_1904;
  return serial < 61 ? serial - 1 : serial;
}

export function dateOfSerial(serial: number, date1904: boolean): Date {
  const whole = Math.floor(serial);
  const days = date1904 ? whole + DAYS_TO_1904 : whole < 60 ? whole + 1 : whole;
  return new Date(EPOCH + days * DAY_MS + Math.round((serial - whole) * DAY_MS));
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

export interface ReadDate {
  readonly serial: number;
  readonly numberFormat: string;
}

interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

const dated = (year: number, month: number, day: number, numberFormat: string): WrittenDate => ({
  year,
  month,
  day,
  numberFormat,
});

type DatePattern = readonly [RegExp, (parts: readonly string[], thisYear: number) => WrittenDate | undefined];

const PATTERNS: readonly DatePattern[] = [
  [
    /^(\d{4}|\d{2})([-/.])(\d{1,2})\2(\d{1,2})$/,
    ([, year, mark, month, day]) =>
      mark === '.' ? undefined : dated(fullYear(year!), Number(month), Number(day), 'yyyy/m/d'),
  ],
  [
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    ([, year, month, day]) => dated(Number(year), Number(month), Number(day), 'yyyy"年"m"月"d"日"'),
  ],
  [/^(\d{4})年(\d{1,2})月$/, ([, year, month]) => dated(Number(year), Number(month), 1, 'yyyy"年"m"月"')],
  [/^(\d{4})[-/](\d{1,2})$/, ([, year, month]) => dated(Number(year), Number(month), 1, 'mmm-yy')],
  [
    /^(\d{1,2})月(\d{1,2})日$/,
    ([, month, day], thisYear) => dated(thisYear, Number(month), Number(day), 'm"月"d"日"'),
  ],
  [
    /^(\d{1,2})[-/](\d{1,2})$/,
    ([, month, day], thisYear) => dated(thisYear, Number(month), Number(day), 'm"月"d"日"'),
  ],
  [/^(\d{1,2})[-/](\d{4})$/, ([, month, year]) => dated(Number(year), Number(month), 1, 'mmm-yy')],
];

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A date or time as a Chinese Excel reads it from what is typed. */
export function readDate(text: string, { thisYear, date1904 }: Calendar): ReadDate | undefined {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const date = match ? read(match, thisYear) : undefined;
    if (!date) continue;
    const serial = serialOfDate(date.year, date.month, date.day, date1904);
    if (serial !== undefined) return { serial, numberFormat: date.numberFormat };
  }
  const time = TIME.exec(text);
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return undefined;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { serial: seconds / 86_400, numberFormat: time[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
