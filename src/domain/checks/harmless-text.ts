import { COUNT, HARMLESS_WORDS } from './harmless-words';

/** Characters, blanks not counted; what is longer is a remark, not a rating, a count or a day. */
const LONGEST = 12;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** A single letter is a grade (A, D) or a mark (x); more letters may be a name in pinyin. */
const LETTER = '(?<![A-Za-z])[A-Za-z](?![A-Za-z])';
const HARMLESS = new RegExp(
  `^(?:${HARMLESS_WORDS.map(escaped).join('|')}|${COUNT}|${LETTER}|[\\p{P}\\p{S}\\s])*$`,
  'u',
);

const isHarmless = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ');
  return [...plain.replace(/ /gu, '')].length <= LONGEST && HARMLESS.test(plain);
};

const REMARK = /([（(【[〔])[^（(【[〔）)】\]〕]*([）)】\]〕])/gu;

/**
 * The text of a cell if it cannot hold a person's name, being made of words for ratings, counts and days only; with a
 * remark in brackets left out, 差（张三评） → 差（…）, if only that may hold one; else null. Applied twice it changes nothing.
 */
export function harmlessText(text: string): string | null {
  if (isHarmless(text)) return text;
  const bare = text.replace(REMARK, '$1…$2');
  return isHarmless(bare) && /[^\p{P}\s]/u.test(bare) ? bare : null;
}
