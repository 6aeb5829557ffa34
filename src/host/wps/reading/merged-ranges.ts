import {
  cellAddress,
  containsCell,
  rangeAddress,
  type CellPosition,
  type CellRange,
} from '../../../domain/sheet/address';
import type { WpsSheet } from '../api/workbook-api';
import { halvesOfLonger } from './halves';
import { placeOf } from './used-range';

/**
 * The merges that touch a range, by bisection: a part without any is asked once, and a part that is known to lie under
 * one not at all. Some ten calls a merge and two for each halving.
 */
export function mergedRanges(sheet: WpsSheet, range: CellRange): readonly CellRange[] {
  const found: CellRange[] = [];
  const isKnown = ({ row, col }: CellPosition): boolean =>
    found.some((merge) => containsCell(merge, row, col));
  const look = (part: CellRange): void => {
    if (found.some((merge) => encloses(merge, part))) return;
    const merged = sheet.Range(rangeAddress(part)).MergeCells;
    if (merged === false) return;
    const parts = merged === true ? undefined : halvesOfLonger(part);
    if (parts) return parts.forEach(look);
    for (const cell of cellsIn(part)) {
      if (!isKnown(cell)) found.push(placeOf(sheet.Range(cellAddress(cell.row, cell.col)).MergeArea));
    }
  };
  look(range);
  return found;
}

const encloses = (outer: CellRange, inner: CellRange): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

function* cellsIn({ top, left, bottom, right }: CellRange): Iterable<CellPosition> {
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) yield { row, col };
  }
}
