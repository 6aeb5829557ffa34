import type { CellRange } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { FormWords } from './form-words';
import type { CellMeaning } from './header-reading';
import { isBlankCell } from './header-text';

/** A cell whose text holds one of the mechanism's words. */
export interface WordCell {
  readonly row: number;
  readonly col: number;
  readonly meaning: CellMeaning;
}

export interface SheetScan {
  /** What the text of a cell can mean; undefined where it holds none of the words. */
  readonly meaningAt: (row: number, col: number) => CellMeaning | undefined;
  /** Cells with words by row; only rows that have some. */
  readonly rows: ReadonlyMap<number, readonly WordCell[]>;
  /** All cells that hold something; undefined where the sheet is empty. */
  readonly used: CellRange | undefined;
}

/** One pass over the cells of a sheet; everything later looks only where the mechanism's words are. */
export function scanSheet(sheet: SheetSnapshot, words: FormWords): SheetScan {
  const rows = new Map<number, WordCell[]>();
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  sheet.rows.forEach((cells, row) => {
    if (!cells) return;
    let found: WordCell[] | undefined;
    for (let col = 0; col < cells.length; col++) {
      const value = cells[col];
      if (value === undefined) continue;
      const text = typeof value === 'string' ? value : undefined;
      if (text !== undefined && isBlankCell(text)) continue;
      if (!used) used = { top: row, left: col, bottom: row, right: col };
      used.bottom = row;
      if (col < used.left) used.left = col;
      if (col > used.right) used.right = col;
      const meaning = text === undefined ? undefined : words.meaningOf(text);
      if (meaning) (found ??= []).push({ row, col, meaning });
    }
    if (found) rows.set(row, found);
  });
  const meaningAt = (row: number, col: number): CellMeaning | undefined =>
    rows.get(row)?.find((cell) => cell.col === col)?.meaning;
  return { rows, used, meaningAt };
}
