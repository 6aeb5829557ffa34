import { unitNameParts } from '../../school/unit-name';
import type { Vocabulary } from '../../mechanism/definition';

const NUMERAL = /[一二三四五六七八九十]/;

/** `whole` has `part` in it, but not as the end of a larger number: 三中 is no part of 十三中. */
function containsName(whole: string, part: string): boolean {
  const at = whole.indexOf(part);
  if (at < 0) return false;
  return !(NUMERAL.test(whole.charAt(at - 1)) && NUMERAL.test(part.charAt(0)));
}

/**
 * True unless two names surely mean different schools: 市第二中学, 第2中学党总支 and 示例市第二中学 may be one, and so
 * may a school and its branch. Doubt is settled in favour of “same”: this only decides whether to warn about a
 * title (B14), never which school a figure belongs to.
 */
export function maybeSameUnit(one: string, other: string, vocabulary: Vocabulary): boolean {
  const left = unitNameParts(one, vocabulary).core;
  const right = unitNameParts(other, vocabulary).core;
  return containsName(left, right) || containsName(right, left);
}
