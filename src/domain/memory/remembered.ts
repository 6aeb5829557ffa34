/** Texts kept by one memory before it starts over; a batch repeats far fewer wordings than this. */
const CAPACITY = 4000;
/** A longer text is an essay of one school, not a wording that comes again. Characters. */
const LONGEST = 200;
/** Engines keep a longer part of a text as a view of the whole it was cut from; shorter ones are copies anyway. */
const SHORTEST_VIEW = 13;

/**
 * A pure reader of a text that remembers its answers: forms repeat the same ratings, deadlines and offices thousands of
 * times, and each is worth reading once. Bounded, so that a batch of any length takes the same memory. `longest` is for
 * readers that are asked about every cell: texts beyond it hardly ever come again there.
 */
export function remembered<T>(read: (text: string) => T, longest = LONGEST): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    if (text.length > longest) return read(text);
    const found = known.get(text);
    if (found) return found.answer;
    if (known.size >= CAPACITY) known.clear();
    const own = ownCopy(text);
    const answer = read(own);
    known.set(own, { answer });
    return answer;
  };
}

/** The text by itself: what is remembered must not keep the whole workbook in memory that a cell was cut from. */
export const ownCopy = (text: string): string =>
  text.length < SHORTEST_VIEW ? text : text.split('').join('');

/** What is made once for a vocabulary or mechanism and lives as long as it does. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = made.get(key);
    if (found) return found.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
