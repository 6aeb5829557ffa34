/** Excel's limit for the text of a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** C0 controls other than tab and line feed, DEL, and the two non-characters XML 1.0 refuses. */
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/**
 * Text as it may stand in a cell: line ends as line feeds, and nothing that a file of Excel refuses. Beyond Excel's
 * limit it ends in `…[+n]`, where n is the number of characters left out.
 */
export const landingText = (text: string): string => shortened(plain(text));

/** Half a character outside the first plane becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

const plain = (text: string): string => wellFormed(text.replace(/\r\n?/gu, '\n').replace(NOT_IN_XML, ''));

function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const kept = text.slice(0, LONGEST_TEXT - 12).replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept}…[+${text.length - kept.length}]`;
}

/**
 * True of text that a spreadsheet would take for a formula when someone edits the cell or pastes it elsewhere. East
 * Asian Excel reads the full-width signs as well.
 */
export const looksLikeFormula = (text: string): boolean => /^[\s\u0000]*[=+\-@＝＋－＠]|^\t/u.test(text);
