import type { CellRange } from '../../../domain/sheet/address';
import { colCount, rowCount } from './block-rows';

/** Two parts of a range, the one that holds its first cell first; undefined of a single cell. */
export type Halves = readonly [CellRange, CellRange] | undefined;

/** Left and right while there are several columns, as the cells of a column are alike; then upper and lower. */
export const halvesByColumns = (range: CellRange): Halves => leftAndRight(range) ?? upperAndLower(range);

/** Of the longer side. */
export const halvesOfLonger = (range: CellRange): Halves =>
  rowCount(range) >= colCount(range) ? upperAndLower(range) : leftAndRight(range);

function leftAndRight(range: CellRange): Halves {
  if (range.left === range.right) return undefined;
  const middle = Math.floor((range.left + range.right) / 2);
  return [
    { ...range, right: middle },
    { ...range, left: middle + 1 },
  ];
}

function upperAndLower(range: CellRange): Halves {
  if (range.top === range.bottom) return undefined;
  const middle = Math.floor((range.top + range.bottom) / 2);
  return [
    { ...range, bottom: middle },
    { ...range, top: middle + 1 },
  ];
}
