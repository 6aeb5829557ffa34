import type { HeaderWord } from './header-words';

/** A word met inside a longer text. */
export interface FoundWord {
  readonly word: HeaderWord;
  readonly start: number;
}

const NO_WORDS: readonly HeaderWord[] = [];

/** Finds the mechanism's words in header keys: whole by one look-up, inside by the first character. */
export class WordIndex {
  readonly #whole = new Map<string, HeaderWord[]>();
  readonly #byFirst = new Map<number, HeaderWord[]>();
  readonly #longest: number;

  constructor(words: readonly HeaderWord[]) {
    for (const word of words) {
      append(this.#whole, word.text, word);
      if (word.inside) append(this.#byFirst, word.text.charCodeAt(0), word);
    }
    this.#longest = Math.max(...words.map(({ text }) => text.length));
  }

  /** The words that are exactly this key. */
  whole(key: string): readonly HeaderWord[] {
    return (key.length <= this.#longest ? this.#whole.get(key) : undefined) ?? NO_WORDS;
  }

  /** The words inside this key, without those that are part of a longer word of the same form. */
  inside(key: string): readonly FoundWord[] {
    const found: FoundWord[] = [];
    for (let start = 0; start < key.length; start++) {
      const words = this.#byFirst.get(key.charCodeAt(start));
      if (!words) continue;
      for (const word of words) if (key.startsWith(word.text, start)) found.push({ word, start });
    }
    return found.length < 2 ? found : found.filter((one) => !found.some((other) => covers(other, one)));
  }
}

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
