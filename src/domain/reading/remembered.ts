/** Texts kept by one memory before it starts over; a batch repeats far fewer wordings than this. */
const CAPACITY = 4000;

/**
 * A pure reader of a text that remembers its answers: forms repeat the same ratings, deadlines and offices thousands of
 * times, and each is worth reading once. Bounded, so that a batch of any length takes the same memory.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    if (known.size >= CAPACITY) known.clear();
    const answer = read(text);
    known.set(text, { answer });
    return answer;
  };
}

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
