/** Longer texts hardly ever come again, and engines keep them as views of the whole workbook they were cut from. */
const LONGEST_KEPT = 12;
/** Enough for the repeated texts of a batch of workbooks; emptied when full, so memory stays bounded. */
const CAPACITY = 8192;

/** A pure reader of a text that remembers what it made of short ones. */
export function rememberShort<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const found = known.get(text);
    if (found) return found.answer;
    const answer = read(text);
    if (known.size >= CAPACITY) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
