import {
  cellAddress,
  containsCell,
  rangeAddress,
  type CellPosition,
  type CellRange,
} from '../../../domain/sheet/address';
import type { WpsSheet } from '../api/workbook-api';
import { colCount, rowCount } from './block-rows';
import { halvesOfLonger } from './halves';
import { placeOf } from './used-range';

/** Cells that are looked at one by one where WPS does not tell of several whether some are merged. */
const MOST_LOOKED_AT = 5_000;

/**
 * The merges that touch a range, by bisection: a part without any is asked once, and a part that is known to lie under
 * one not at all. Some ten calls a merge and two for each halving. Whether WPS says yes of cells that are all merged or
 * of which some are, makes no difference; that it says no of which some are not, is noticed by the first cell, which is
 * the title in most forms.
 */
export function mergedRanges(sheet: WpsSheet, range: CellRange): readonly CellRange[] {
  const found = new FoundMerges(sheet);
  const look = (part: CellRange): void => {
    if (found.enclose(part)) return;
    const told = sheet.Range(rangeAddress(part)).MergeCells;
    if (told === false) return;
    const parts = halvesOfLonger(part);
    if (told === true || !parts) found.lookAt({ row: part.top, col: part.left });
    if (parts && !found.enclose(part)) parts.forEach(look);
  };
  look(range);
  const first = { row: range.top, col: range.left };
  if (found.all.length > 0 || isSmall(range, 1) || !found.isMerged(first)) return found.all;
  if (!isSmall(range, MOST_LOOKED_AT)) return (found.lookAt(first), found.all);
  for (const cell of cellsIn(range)) if (!found.isKnown(cell) && found.isMerged(cell)) found.lookAt(cell);
  return found.all;
}

class FoundMerges {
  readonly all: CellRange[] = [];

  constructor(private readonly sheet: WpsSheet) {}

  isKnown({ row, col }: CellPosition): boolean {
    return this.all.some((merge) => containsCell(merge, row, col));
  }

  enclose({ top, left, bottom, right }: CellRange): boolean {
    return this.all.some((merge) => containsCell(merge, top, left) && containsCell(merge, bottom, right));
  }

  isMerged({ row, col }: CellPosition): boolean {
    return this.sheet.Range(cellAddress(row, col)).MergeCells === true;
  }

  /** A cell that is not merged is its own merge area. */
  lookAt(cell: CellPosition): void {
    if (this.isKnown(cell)) return;
    const area = placeOf(this.sheet.Range(cellAddress(cell.row, cell.col)).MergeArea);
    if (!isSmall(area, 1)) this.all.push(area);
  }
}

const isSmall = (range: CellRange, most: number): boolean => rowCount(range) * colCount(range) <= most;

function* cellsIn({ top, left, bottom, right }: CellRange): Iterable<CellPosition> {
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) yield { row, col };
  }
}
