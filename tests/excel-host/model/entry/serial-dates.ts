/** Excel counts days from 1899-12-30, with a 29 February 1900 that never was. */
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Undefined for a day that does not exist or that Excel has no number for. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (date.getTime() - EPOCH) / DAY_MS;
  return serial < 61 ? serial - 1 : serial;
}

export function dateOfSerial(serial: number): Date {
  const days = Math.floor(serial);
  return new Date(EPOCH + (days < 60 ? days + 1 : days) * DAY_MS + Math.round((serial - days) * DAY_MS));
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

const dated = (year: number, month: number, day: number, numberFormat: string): ReadDate | undefined => {
  const serial = serialOfDate(year, month, day);
  return serial === undefined ? undefined : { serial, numberFormat };
};

type DatePattern = readonly [RegExp, (parts: readonly string[], thisYear: number) => ReadDate | undefined];

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

/** A date or time as a Chinese Excel reads it from what is typed; a day without a year is in `thisYear`. */
export function readDate(text: string, thisYear: number): ReadDate | undefined {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const date = match && read(match, thisYear);
    if (date) return date;
  }
  const time = TIME.exec(text);
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return undefined;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { serial: seconds / 86_400, numberFormat: time[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
