import type { CellRange } from '../sheet/address';
import type { LayoutCell, LayoutValue } from '../sheet/layout';

/**
 * The cells of a range that is, or may be, merged: the value in the first, and the style in all of them, because a
 * host draws the border of a merge from every cell it covers.
 */
export function boxedCells(range: CellRange, value: LayoutValue, style: string): readonly LayoutCell[] {
  const cells: LayoutCell[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      const isAnchor = row === range.top && col === range.left;
      cells.push({ row, col, value: isAnchor ? value : null, style });
    }
  }
  return cells;
}

/** One row of a sheet from its first to its last column. */
export const rowRange = (row: number, left: number, right: number): CellRange => ({
  top: row,
  bottom: row,
  left,
  right,
});

export const isSingleCell = (range: CellRange): boolean =>
  range.top === range.bottom && range.left === range.right;
