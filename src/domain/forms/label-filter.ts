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
  readonly #shortestFigure: number;

  constructor(words: readonly HeaderWord[]) {
    for (const { text, scope, inside } of words) {
      const isFigure = scope === 'report' && inside;
      this.#add(text.charAt(0), FIRST | (isFigure ? FIRST_OF_FIGURE : 0) | (text.length === 1 ? ALONE : 0));
      this.#add(text.charAt(1), SECOND | (isFigure ? SECOND_OF_FIGURE : 0));
    }
    this.#longest = Math.max(...words.map(({ text }) => text.length));
    const figures = words.filter(({ scope }) => scope === 'report');
    this.#shortestFigure = Math.min(...figures.map(({ text }) => text.length));
  }

  /** False only where the text surely is no whole word and holds no name of a figure. */
  mayLabel(text: string): boolean {
    // A figure's name makes up half of its cell at least, so it begins in the first half (see `readHeaderKey`).
    const end = text.length < this.#shortestFigure ? 2 : Math.max(2, (text.length >> 1) + 2);
    let place = 0;
    let before = 0;
    for (let index = 0; index < text.length && place < end; index++) {
      const code = text.charCodeAt(index);
      const mark = this.#marks[code] || this.#meet(code);
      if ((mark & EMPTY) !== 0) continue;
      if ((mark & ODD) !== 0) return true;
      if (place === 1 && (before & FIRST) !== 0 && (mark & SECOND) !== 0 && this.#isShort(text)) return true;
      if ((before & FIRST_OF_FIGURE) !== 0 && (mark & SECOND_OF_FIGURE) !== 0) return true;
      before = mark;
      place++;
    }
    return place === 1 && (before & ALONE) !== 0;
  }

  /** Short enough to be a whole word; 第1项：… begins like 第1季度, but goes on. */
  #isShort(text: string): boolean {
    let length = 0;
    for (let index = 0; index < text.length && length <= this.#longest; index++) {
      const code = text.charCodeAt(index);
      const mark = this.#marks[code] || this.#meet(code);
      if ((mark & ODD) !== 0) return true;
      if ((mark & EMPTY) === 0) length++;
    }
    return length <= this.#longest;
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
