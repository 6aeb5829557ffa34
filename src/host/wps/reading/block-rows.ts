import { rangeAddress, type CellRange } from '../../../domain/sheet/address';
import type { WpsContent } from '../api/cells-api';
import type { WpsSheet } from '../api/workbook-api';

/** Cells that cross over to us at once. */
export const MOST_CELLS = 20_000;

export const rowCount = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const colCount = ({ left, right }: CellRange): number => right - left + 1;

/** A range cut by rows into blocks that cross over at once; a row that is longer stays whole. */
export function blocksOf(range: CellRange): readonly CellRange[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / colCount(range)));
  const blocks: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    blocks.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return blocks;
}

/** What the cells of a block hold, row by row, as many as there are cells; two calls. */
export const blockRows = (
  sheet: WpsSheet,
  block: CellRange,
  property: 'Value2' | 'Formula',
): readonly (readonly unknown[])[] => rowsOf(sheet.Range(rangeAddress(block))[property], block);

/** An array has holes where WPS leaves empty cells out. */
function rowsOf(content: WpsContent, block: CellRange): readonly (readonly unknown[])[] {
  const rows = rowsTold(content, block);
  return Array.from({ length: rowCount(block) }, (_row, y) =>
    Array.from({ length: colCount(block) }, (_col, x) => rows[y]?.[x]),
  );
}

/** A single cell is told as its value, and what a single row or column is told as, nobody promises. */
function rowsTold(content: WpsContent, block: CellRange): readonly (readonly unknown[])[] {
  if (!Array.isArray(content)) return [[content]];
  const rows: readonly unknown[] = content;
  if (rows.every((row) => Array.isArray(row))) return rows as readonly (readonly unknown[])[];
  return rowCount(block) === 1 ? [rows] : rows.map((value) => [value]);
}
