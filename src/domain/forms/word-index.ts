import type { HeaderWord } from './header-words';

/** A word met inside a longer text. */
export interface FoundWord {
  readonly word: HeaderWord;
  readonly start: number;
}

const NO_WORDS: readonly HeaderWord[] = [];
const NOTHING_FOUND: readonly FoundWord[] = [];

/** Finds the mechanism's words in header keys: whole by one look-up, inside by their first two characters. */
export class WordIndex {
  readonly #whole = new Map<string, HeaderWord[]>();
  readonly #byPair = new Map<number, HeaderWord[]>();
  /** 1 for the characters that words begin with: most characters of most cells are told by this alone. */
  readonly #firsts = new Uint8Array(0x10000);
  readonly #longest: number;

  constructor(words: readonly HeaderWord[]) {
    for (const word of words) {
      append(this.#whole, word.text, word);
      if (!word.inside) continue;
      append(this.#byPair, pairAt(word.text, 0), word);
      this.#firsts[word.text.charCodeAt(0)] = 1;
    }
    this.#longest = Math.max(...words.map(({ text }) => text.length));
  }

  /** The words that are exactly this key. */
  whole(key: string): readonly HeaderWord[] {
    return (key.length <= this.#longest ? this.#whole.get(key) : undefined) ?? NO_WORDS;
  }

  /** The words inside this key, without those that are part of a longer word of the same form. */
  inside(key: string): readonly FoundWord[] {
    let found: FoundWord[] | undefined;
    for (let start = 0; start + 1 < key.length; start++) {
      if (this.#firsts[key.charCodeAt(start)] === 0) continue;
      for (const word of this.#byPair.get(pairAt(key, start)) ?? NO_WORDS) {
        if (key.startsWith(word.text, start)) (found ??= []).push({ word, start });
      }
    }
    if (!found || found.length < 2) return found ?? NOTHING_FOUND;
    const all = found;
    return all.filter((one) => !all.some((other) => covers(other, one)));
  }
}

const pairAt = (text: string, start: number): number =>
  text.charCodeAt(start) * 0x10000 + text.charCodeAt(start + 1);

function append<K>(map: Map<K, HeaderWord[]>, key: K, word: HeaderWord): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}

const covers = (longer: FoundWord, shorter: FoundWord): boolean =>
  longer.word.scope === shorter.word.scope &&
  longer.word.text.length > shorter.word.text.length &&
  longer.start <= shorter.start &&
  longer.start + longer.word.text.length >= shorter.start + shorter.word.text.length;
