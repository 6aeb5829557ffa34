/** Soft hyphen, zero-width and direction marks, joiners and variation selectors: never seen, so never meant. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE0E\uFE0F\uFEFF]/gu;

/**
 * Cell text as readers see it: NFKC (full-width digits, brackets and punctuation become ASCII), nothing invisible,
 * line ends as `\n`, every other run of white space as one blank, no blanks at the ends of lines.
 */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** Plain text without any white space, for comparing words that schools space out (工　会, 一 般). */
export const compactText = (text: string): string => plainText(text).replace(/\s+/gu, '');

/** True where the text, blanks and closing marks apart, is one of `words` (同上。 is 同上). */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const compact = compactText(text).replace(/[。.;,!]+$/u, '');
  return words.some((word) => compactText(word) === compact);
}
