import { daysInMonth, isRealDate } from '../mechanism/quarters';
import type { CalendarDate } from '../sheet/cell-value';
import { dateOfSerial } from '../sheet/cell-value';
import { parseChineseNumeral } from './chinese-numeral';
import { compactText } from './plain-text';

/** Serials that can only be days of 1982–2064; smaller and larger numbers mean something else. */
const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 60_000;

/** A date as far as a text or number gives it. */
export interface PartialDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

export const monthEnd = ({ year, month }: PartialDate): CalendarDate => ({
  year,
  month,
  day: daysInMonth(year, month),
});

/** The day a partial date ends on; undefined where there is no such month or day. */
export function lastDayOf({ year, month, day }: PartialDate): CalendarDate | undefined {
  if (month < 1 || month > 12) return undefined;
  const date = day === undefined ? monthEnd({ year, month }) : { year, month, day };
  return isRealDate(date) ? date : undefined;
}

/** Compact text with numerals in Chinese characters before 年, 月 and 日 as digits: 二〇一二年十月 → 2012年10月. */
export const dateText = (text: string): string =>
  compactText(text).replace(/([〇零一二三四五六七八九十]+)(?=[年月日号])/gu, (numeral) =>
    String(parseChineseNumeral(numeral) ?? numeral),
  );

/** 20120331 and 201203, typed as digits only. */
function datePacked(digits: string): PartialDate | undefined {
  const match = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/u.exec(digits);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
}

/** A number that is a day: an Excel serial, or the digits of a date. */
export function dateOfNumber(value: number): PartialDate | undefined {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL) return dateOfSerial(value);
  return Number.isInteger(value) ? datePacked(String(value)) : undefined;
}

const WITH_YEAR = /^(?<year>\d{4})年(?<month>\d{1,2})(?:月份?(?:(?<day>\d{1,2})[日号]?)?)?$/u;
const SEPARATED = /^(?<year>\d{4})(?<mark>[./-])(?<month>\d{1,2})(?:月份?|\k<mark>(?<day>\d{1,2})[日号]?)?$/u;

/** A text that is a month or a day with its year: 2012年3月, 2012.3.15, 2012-03, 2012/3/31, 20120331. */
export function dateOfText(text: string): PartialDate | undefined {
  const written = WITH_YEAR.exec(text)?.groups ?? SEPARATED.exec(text)?.groups;
  if (!written) return datePacked(text);
  const { year, month, day } = written;
  return { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
}
