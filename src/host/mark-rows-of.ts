import type { CellPosition } from '../domain/sheet/address';
import type { MarkRows } from '../domain/sheet/mark';

/** The rows that the cells of the mark's sheet say; an empty cell between others is an empty text. */
export function markRowsOf(cells: Iterable<CellPosition & { readonly value: unknown }>): MarkRows {
  const rows: (string | number)[][] = [];
  for (const { row, col, value } of cells) {
    if (value === '' || (typeof value !== 'string' && typeof value !== 'number')) continue;
    (rows[row] ??= [])[col] = value;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? ''));
}
