import type { CellValue } from '../sheet/cell-value';
import { NEW_FORMS } from './variant-characters';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** Between the ideographic space and the byte order mark no character is blank. */
const LAST_SPACE = 0x3000;
const FIRST_INVISIBLE = 0xfeff;
const BLANK = /^[\s\u00ad\u200b-\u200f\u2060]*$/;
/** What carries no meaning in a header: blanks, line breaks, colons, brackets, quotes, bullets, underscores. */
const MEANINGLESS = /[^\p{L}\p{N}-]/gu;
const DASHES = /[\u2010-\u2015\u2212~]/g;

/** 1 for the characters that a key keeps as they are, so that most cells need no folding at all. */
const PLAIN = new Uint8Array(0x10000);
for (let code = FIRST_HAN; code <= LAST_HAN; code++) PLAIN[code] = NEW_FORMS.has(code) ? 0 : 1;
for (const character of '0123456789abcdefghijklmnopqrstuvwxyz-') PLAIN[character.charCodeAt(0)] = 1;

/** True for a text that every folding leaves as it is: Chinese characters in their new forms, digits, small letters. */
export const isPlain = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (PLAIN[text.charCodeAt(index)] === 0) return false;
  return true;
};

/** Code point → what it is folded to; filled as characters are met. */
const FOLDED = new Map<number, string>();

/** What one character becomes in a key; often nothing. */
export function foldCharacter(code: number): string {
  let folded = FOLDED.get(code);
  if (folded === undefined) {
    const plain = String.fromCodePoint(code).normalize('NFKC').replace(DASHES, '-').replace(MEANINGLESS, '');
    folded = Array.from(plain, (one) => NEW_FORMS.get(one.charCodeAt(0)) ?? one.toLowerCase()).join('');
    FOLDED.set(code, folded);
  }
  return folded;
}

/**
 * The form in which headers, labels and titles are compared: without blanks, line breaks, colons, brackets and
 * quotes, full width and traditional characters folded (spec §3). For matching only, never for output.
 */
export function headerKey(text: string): string {
  if (isPlain(text)) return text;
  let key = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    key += PLAIN[code] === 1 ? text.charAt(index) : foldCharacter(code);
  }
  return key;
}

/** A key with, for each of its characters, where it stood in the original text; `ends` is one past it. */
export interface FoldedText {
  readonly key: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Like {@link headerKey}, with the way back into the original text. */
export function foldWithOrigins(text: string): FoldedText {
  let key = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character.codePointAt(0) ?? 0);
    key += folded;
    for (let count = 0; count < folded.length; count++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return { key, starts, ends };
}

/** First code unit of the text's key, without making the key; 0 where the key is empty. */
export function firstKeyCode(text: string): number {
  const code = text.charCodeAt(0);
  if (PLAIN[code] === 1) return code;
  const key = headerKey(text);
  return key === '' ? 0 : key.charCodeAt(0);
}

/** Last code unit of the text's key; 0 where the key is empty. */
export function lastKeyCode(text: string): number {
  const code = text.charCodeAt(text.length - 1);
  if (PLAIN[code] === 1) return code;
  const key = headerKey(text);
  return key === '' ? 0 : key.charCodeAt(key.length - 1);
}

/** True where a clerk sees nothing in the cell: no value, or only blanks and invisible characters. */
export const isBlankCell = (value: CellValue | undefined): boolean =>
  value === undefined || (typeof value === 'string' && !startsVisibly(value) && BLANK.test(value));

/** Nearly every text shows by its first character that it is not blank, and the pattern is not needed. */
function startsVisibly(text: string): boolean {
  const code = text.charCodeAt(0);
  return PLAIN[code] === 1 || (code > LAST_SPACE && code < FIRST_INVISIBLE);
}
