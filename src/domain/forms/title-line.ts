import type { SheetSnapshot } from '../sheet/snapshot';
import type { BlockSpan } from './header-leaves';
import { headerKey } from './header-text';
import type { TitleWords } from './title-words';

export interface TitleCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** Rows above a header in which its title is looked for. */
const REACH = 8;
const LONGEST_TITLE = 120;

/** The nearest line above a table that names its form; `from` is the first row that can belong to it. */
export function findTitle(
  sheet: SheetSnapshot,
  span: BlockSpan,
  from: number,
  words: TitleWords,
): TitleCell | undefined {
  for (let row = span.first - 1; row >= Math.max(from, span.first - REACH); row--) {
    const cells = sheet.rows[row] ?? [];
    for (let col = 0; col <= Math.min(span.right, cells.length - 1); col++) {
      const text = cells[col];
      if (typeof text === 'string' && namesForm(text, words)) return { row, col, text };
    }
  }
  return undefined;
}

/** True where a text holds one of the form's names. */
export function namesForm(text: string, words: TitleWords): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const key = headerKey(text);
  return words.names.some((name) => key.includes(name));
}
