import { looksLikeFormula } from '../../../domain/sheet/landing-text';
import { looksLikeError } from './error-code';

/** Numbers, dates, times, percentages and amounts as people write them. */
const FIGURES = /^[\d\s.,:：;/%％‰()（）+\-*¥￥$€£年月日时分秒点号上午下午APMapmeE]+$/u;
const DIGIT = /\d/u;

/**
 * Whether a text must be marked as text in the grid. It takes the marked ones for nothing else, as Excel does with an
 * apostrophe in front; any other text that reads as a number becomes one as soon as its cell is made bold.
 */
export const needsTextMark = (text: string): boolean =>
  looksLikeFormula(text) ||
  looksLikeError(text) ||
  (FIGURES.test(text) && DIGIT.test(text)) ||
  isNumber(text) ||
  /^(?:true|false)$/iu.test(text);

/** `1e5`, `0x1F`, `Infinity`, with blanks around them. */
const isNumber = (text: string): boolean => text.trim() !== '' && !Number.isNaN(Number(text));
