import { oncePer, remembered } from '../memory/remembered';

/** Soft hyphen, zero-width and direction marks, joiners and variation selectors: never seen, so never meant. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE0E\uFE0F\uFEFF]/gu;

/** Only characters that `plainText` leaves as they are: printable ASCII without blanks, common Chinese and its stops. */
const ALREADY_PLAIN = /^[!-~\u3001\u3002\u4e00-\u9fff“”‘’《》·—]*$/u;

/**
 * Cell text as readers see it: NFKC (full-width digits, brackets and punctuation become ASCII), nothing invisible,
 * line ends as `\n`, every other run of white space as one blank, no blanks at the ends of lines.
 */
export const plainText = (text: string): string => (ALREADY_PLAIN.test(text) ? text : folded(text));

const folded = remembered((text) =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim(),
);

/** Plain text without any white space, for comparing words that schools space out (工　会, 一 般). */
export const compactText = (text: string): string => (ALREADY_PLAIN.test(text) ? text : compacted(text));

const compacted = remembered((text) => folded(text).replace(/\s+/gu, ''));

interface WordList {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

const wordList = oncePer((words: readonly string[]): WordList => {
  const compact = words.map(compactText);
  return { words: new Set(compact), longest: Math.max(0, ...compact.map(({ length }) => length)) };
});

const CLOSING_MARKS = '。.;,!';

function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING_MARKS.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** True where the text, blanks and closing marks apart, is one of `words` (同上。 is 同上). */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const known = wordList(words);
  const word = withoutClosingMarks(compactText(text));
  // Most cells say more than a word; those need not even be hashed.
  return word.length <= known.longest && known.words.has(word);
}
