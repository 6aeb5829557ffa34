import { CodeSet } from './code-set';
import { firstKeyCode, headerKey, lastKeyCode } from './header-text';

/** The words of total rows (合计, 小计, …), prepared for a look at every row. */
export interface TotalWords {
  /** As keys. */
  readonly words: readonly string[];
  /** First and last code units of the words: nearly every row is told by these alone. */
  readonly firsts: CodeSet;
  readonly lasts: CodeSet;
}

export const totalWordsOf = (texts: readonly string[]): TotalWords => ({
  words: texts.map(headerKey),
  firsts: new CodeSet(texts.map(firstKeyCode)),
  lasts: new CodeSet(texts.map(lastKeyCode)),
});

/** False only where the text surely neither starts nor ends with one of the words. */
export const mayHoldTotal = (text: string, { firsts, lasts }: TotalWords): boolean =>
  lasts.has(lastKeyCode(text)) || firsts.has(firstKeyCode(text));
