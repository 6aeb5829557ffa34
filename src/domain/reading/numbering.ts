import { parseWholeNumber } from './chinese-numeral';
import { CIRCLED_CLOSE, CIRCLED_OPEN, isAtBoundary, MIXED_DIGITS, NUMBERING_STYLES } from './numbering-style';
import type { NumberingStyle } from './numbering-style';
import { plainText } from './plain-text';

/** A list found in a cell. */
export interface NumberedItems {
  readonly items: readonly string[];
  /** The numbers have a gap or repeat; only the run 1, 2, 3 … was taken. */
  readonly broken: boolean;
}

const CIRCLED = /[\u2460-\u2473\u2776-\u277F\u2780-\u2789\u278A-\u2793]/gu;

function circledValue(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x2776) return code - 0x2460 + 1;
  return ((code - 0x2776) % 10) + 1;
}

/** Plain text in which circled numbers can still be told from digits, and brackets hold no blanks. */
export const numberableText = (text: string): string =>
  plainText(
    text.replace(CIRCLED, (character) => `${CIRCLED_OPEN}${circledValue(character)}${CIRCLED_CLOSE}`),
  ).replace(/\( *([\d一二三四五六七八九十]{1,3}) *\)/gu, '($1)');

/** A number that may open an item. */
interface NumberMark {
  readonly value: number;
  readonly start: number;
  /** First character of the item's own text. */
  readonly end: number;
  readonly atBoundary: boolean;
}

/** Characters behind a mark that decide about it: a year, and what follows it. */
const AFTER = 5;

function marksOf(text: string, { pattern, accepts }: NumberingStyle): readonly NumberMark[] {
  const marks: NumberMark[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 1), start);
    if (!accepts(before, text.slice(end, end + AFTER))) continue;
    const value = parseWholeNumber(match[1] ?? '') ?? 0;
    marks.push({ value, start, end, atBoundary: isAtBoundary(before) });
  }
  return marks;
}

/** The marks 1, 2, 3 … in order, from the first 1 on. */
function runOf(marks: readonly NumberMark[]): readonly NumberMark[] {
  const run: NumberMark[] = [];
  for (const mark of marks) if (mark.value === run.length + 1) run.push(mark);
  return run;
}

const tidy = (item: string): string =>
  item.replace(/^[\s;,、:]+|[\s;,、。]+$/gu, '').replace(/[\u{F0000}\u{F0001}]/gu, '');

function listOf(
  text: string,
  style: NumberingStyle,
): (NumberedItems & { readonly start: number }) | undefined {
  const marks = marksOf(text, style);
  const run = runOf(marks);
  const [first] = run;
  if (!first) return undefined;
  const opensCell = first.start === 0;
  if (!opensCell && (run.length < 2 || !(style.trust === 'anywhere' || first.atBoundary))) return undefined;
  const items = run.map((mark, index) => tidy(text.slice(mark.end, run[index + 1]?.start ?? text.length)));
  // 一、二年级 and 1、2、3号楼 count classes and houses, not items.
  if (items.some((item) => item === '')) return undefined;
  const broken = marks.some(
    (mark) => !run.includes(mark) && (mark.atBoundary || style.trust !== 'atBoundary'),
  );
  return { items, broken, start: first.start };
}

/** Every style of numbering has a digit, a circled number or a Chinese numeral; most texts have none. */
const MAY_BE_NUMBERED = /[\d０-９\u2460-\u24ff\u2776-\u2793\u3220-\u3229一二三四五六七八九十]/u;

/** What stands behind the number in all of them. 第3项 and 2012年 are no marks, and far the most frequent digits. */
const MAY_HOLD_MARK = /[\d一二三四五六七八九十] ?[).、,:是]|[\u2460-\u2473\u2776-\u2793]/u;

/** The list in a cell by its outermost numbering, which is the one that opens it; undefined if it is not numbered. */
export const numberedItems = (text: string): NumberedItems | undefined =>
  MAY_BE_NUMBERED.test(text) && (MAY_HOLD_MARK.test(text) || MAY_HOLD_MARK.test(plainText(text)))
    ? listIn(text)
    : undefined;

function listIn(text: string): NumberedItems | undefined {
  const plain = numberableText(text);
  const lists = NUMBERING_STYLES.flatMap((style) => listOf(plain, style) ?? []);
  const [outermost] = [...lists].sort((a, b) => a.start - b.start);
  const mixed = listOf(plain, MIXED_DIGITS);
  if (mixed && !mixed.broken && mixed.start === (outermost?.start ?? mixed.start)) {
    if (mixed.items.length > (outermost?.items.length ?? 1)) return mixed;
  }
  return outermost;
}

/** True where the cell opens with a number of a list, even one that does not begin at 1. */
export const opensWithNumber = (text: string): boolean => {
  const plain = numberableText(text);
  return NUMBERING_STYLES.some((style) => marksOf(plain, style)[0]?.start === 0);
};

/** Number of items numbered 1. 2. 3. inside a cell; 1 where it is not numbered (spec §2.4 ④ `numberedItem`). */
export const countNumberedItems = (text: string): number => numberedItems(text)?.items.length ?? 1;
