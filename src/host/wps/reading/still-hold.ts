import type { CellRange } from '../../../domain/sheet/address';
import type { CellState } from '../../cells/cell-state';
import type { WpsSheet } from '../api/workbook-api';
import { cellStatesOf } from './cell-states';

/**
 * Whether the cells of a range hold what they held, `before` row by row: where WPS refused the very first writing, it
 * would refuse to write the same back, and there is nothing to take back.
 */
export const stillHold = (sheet: WpsSheet, range: CellRange, before: readonly CellState[]): boolean =>
  keyOf(cellStatesOf(sheet, range)) === keyOf(before);

/** Whatever the order of the members. */
const keyOf = (cells: readonly CellState[]): string =>
  JSON.stringify(
    cells.map(({ row, col, formula, value, type, format }) => [row, col, formula, value, type, format]),
  );
