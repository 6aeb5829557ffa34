import type { SheetRow } from '../sheet/snapshot';
import type { FormWords } from './form-words';
import { firstKeyCode, isBlankCell } from './header-text';
import { MOST_TITLE_CELLS, TOTAL_CELLS } from './row-kind';
import type { KnownHeaders } from './row-kind';
import { mayHoldTotal } from './total-words';

/** Cells from the left of which one at least repeats the header, where a row does. */
const HEADER_CELLS = 2;

/**
 * True only where a row surely is data: no note, title, total or repeated header. Nearly all rows are told by the
 * first and last characters of their first cells, and the closer look of `row-kind` is for the others.
 */
export function isPlainData(
  row: SheetRow,
  left: number,
  right: number,
  { keys: { ends, totals } }: FormWords,
  headers: KnownHeaders,
): boolean {
  let filled = 0;
  let texts = 0;
  const end = Math.min(right + 1, row.length);
  for (let col = left; col < end; col++) {
    const value = row[col];
    if (value === undefined) continue;
    if (typeof value === 'string') {
      if (isBlankCell(value)) continue;
      if (filled === 0 && ends.firsts.has(firstKeyCode(value))) return false;
      if (filled < HEADER_CELLS && headers.firsts.has(firstKeyCode(value))) return false;
      if (texts < TOTAL_CELLS && mayHoldTotal(value, totals)) return false;
      texts++;
    }
    filled++;
    if (filled > MOST_TITLE_CELLS && texts >= TOTAL_CELLS) return true;
  }
  return filled > MOST_TITLE_CELLS;
}
