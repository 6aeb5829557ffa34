/** One way of numbering items (spec §2.6). */
export interface NumberingStyle {
  /** The number is group 1; matches are tested further by `accepts`. */
  readonly pattern: RegExp;
  /** Whether a match is a number of this style, by the character before it (if any) and the five behind it. */
  readonly accepts: (before: string, after: string) => boolean;
  /**
   * How far a mark may be believed: `anywhere` – no ordinary text looks like it (（1）, ①); `inList` – within a list that
   * opens at a boundary; `atBoundary` – elsewhere it may be part of a sentence (帮扶2、3名学生).
   */
  readonly trust: 'anywhere' | 'inList' | 'atBoundary';
}

/** ① … ⑳, ❶ …, ➀ … become these, as NFKC would turn them into bare digits. */
export const CIRCLED_OPEN = '\u{F0000}';
export const CIRCLED_CLOSE = '\u{F0001}';

const HAN = '[一二三四五六七八九十]{1,3}';
const BOUNDARY = /(?:^|[\s;。.!,、:])$/u;
const YEAR = /^(?:19|20)\d{2}(?!\d)/u;

/** True at the start of the text or of a segment, not in the middle of words. */
export const isAtBoundary = (before: string): boolean => BOUNDARY.test(before);

/** The tail of another number: 2012. or 3.15、 is none of ours. */
const endsInNumber = (before: string): boolean => /[\d.]$/u.test(before);

/** `1.` before a digit is a decimal or a date, except before a year at the start of a segment. */
const opensItem = (before: string, after: string): boolean =>
  !endsInNumber(before) && (!/^\d/u.test(after) || (isAtBoundary(before) && YEAR.test(after)));

const always = (): boolean => true;

/** From the least to the most easily mistaken. */
export const NUMBERING_STYLES: readonly NumberingStyle[] = [
  { pattern: /\((\d{1,2})\)/gu, accepts: always, trust: 'anywhere' },
  { pattern: new RegExp(`\\((${HAN})\\)`, 'gu'), accepts: always, trust: 'anywhere' },
  {
    pattern: new RegExp(`${CIRCLED_OPEN}(\\d{1,2})${CIRCLED_CLOSE}`, 'gu'),
    accepts: always,
    trust: 'anywhere',
  },
  { pattern: /(\d{1,2})\)/gu, accepts: (before) => !/[\d(.]$/u.test(before), trust: 'inList' },
  { pattern: /(\d{1,2})\./gu, accepts: opensItem, trust: 'inList' },
  { pattern: /(\d{1,2})、/gu, accepts: (before) => !endsInNumber(before), trust: 'atBoundary' },
  { pattern: new RegExp(`(${HAN})、`, 'gu'), accepts: (before) => !/第$/u.test(before), trust: 'atBoundary' },
  { pattern: new RegExp(`第(${HAN}|\\d{1,2})[,、:]`, 'gu'), accepts: always, trust: 'inList' },
  { pattern: /([一二三四五六七八九十])是/gu, accepts: always, trust: 'atBoundary' },
];

/** Schools mix `1、` and `1.` in one list; tried only where neither alone gives as long a list. */
export const MIXED_DIGITS: NumberingStyle = {
  pattern: /(\d{1,2})[.、]/gu,
  accepts: opensItem,
  trust: 'inList',
};
