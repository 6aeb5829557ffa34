import type { HeaderWord } from './header-words';
import { foldCharacter } from './header-text';

/** What a character can be in a word, as bits; 0 where it has not been met yet. */
const MET = 1;
/** Folded to nothing. */
const EMPTY = 2;
/** Folded to several characters, or half of one: only the key itself can tell. */
const ODD = 4;
const ALONE = 8;
const FIRST = 16;
const SECOND = 32;
const FIRST_OF_FIGURE = 64;
const SECOND_OF_FIGURE = 128;

/**
 * Tells nearly all cells that are neither a whole word of the mechanism nor hold the name of a figure, by looking at
 * their characters once and without making a key: this is the way out for all the data of a workbook.
 */
export class LabelFilter {
  /** By code unit; half of the cells of a workbook are told by their first two characters. */
  readonly #marks = new Uint8Array(0x10000);
  readonly #roles = new Map<string, number>();
  readonly #longest: number;

  constructor(words: readonly HeaderWord[]) {
    for (const { text, scope, inside } of words) {
      const isFigure = scope === 'report' && inside;
      this.#add(text.charAt(0), FIRST | (isFigure ? FIRST_OF_FIGURE : 0) | (text.length === 1 ? ALONE : 0));
      this.#add(text.charAt(1), SECOND | (isFigure ? SECOND_OF_FIGURE : 0));
    }
    this.#longest = Math.max(...words.map(({ text }) => text.length));
  }

  /** False only where the text surely is no whole word and holds no name of a figure. */
  mayLabel(text: string): boolean {
    let length = 0;
    let before = 0;
    let opensWord = false;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const mark = this.#marks[code] || this.#meet(code);
      if ((mark & EMPTY) !== 0) continue;
      if ((mark & ODD) !== 0) return true;
      if ((before & FIRST_OF_FIGURE) !== 0 && (mark & SECOND_OF_FIGURE) !== 0) return true;
      length++;
      if (length === 1) opensWord = (mark & ALONE) !== 0;
      else if (length === 2) opensWord ||= (before & FIRST) !== 0 && (mark & SECOND) !== 0;
      before = mark;
    }
    return opensWord && length <= this.#longest;
  }

  #add(character: string, role: number): void {
    this.#roles.set(character, (this.#roles.get(character) ?? 0) | role);
  }

  #meet(code: number): number {
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    const folded = isHalf ? '' : foldCharacter(code);
    const role = folded === '' ? EMPTY : folded.length > 1 ? ODD : (this.#roles.get(folded) ?? 0);
    const mark = MET | (isHalf ? ODD : role);
    this.#marks[code] = mark;
    return mark;
  }
}
