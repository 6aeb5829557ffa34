import { plainText } from './plain-text';

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '】': '【' };
const OPENING: ReadonlySet<string> = new Set(Object.values(PAIRS));

/** True where every bracket of a text that can hold a remark is opened and closed in turn; a text without any has none open. */
export function hasPairedBrackets(text: string): boolean {
  const open: string[] = [];
  for (const character of plainText(text)) {
    if (OPENING.has(character)) open.push(character);
    else if (character in PAIRS && open.pop() !== PAIRS[character]) return false;
  }
  return open.length === 0;
}
