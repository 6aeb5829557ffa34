import { rangeAddress, type CellRange } from '../../../domain/sheet/address';
import type { WpsApplication } from '../api/application-api';
import type { WpsRange } from '../api/cells-api';
import type { WpsSheet } from '../api/workbook-api';
import { colCount, rowCount } from './block-rows';

/** Cells that are looked through faster than it is found out where they end. */
const FEW_CELLS = 100_000;

/** Where a range of one area lies; of several, the first. Seven calls. */
export function placeOf(range: WpsRange): CellRange {
  const [top, left] = [range.Row - 1, range.Column - 1];
  return { top, left, bottom: top + range.Rows.Count - 1, right: left + range.Columns.Count - 1 };
}

/** Where a sheet has values, looks or merges; A1 of an empty one. */
export const usedRange = (sheet: WpsSheet): CellRange => placeOf(sheet.UsedRange);

/** Where a sheet has values, as closely as is soon found out; undefined of an empty one. */
export const filledRange = (app: WpsApplication, sheet: WpsSheet): CellRange | undefined =>
  withoutEmptyEnd(app, sheet, usedRange(sheet));

/** What two ranges share; undefined where nothing. */
export function shared(a: CellRange, b: CellRange): CellRange | undefined {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/**
 * A part of `range` that still has all its values: a sheet whose columns were coloured to the end is used to the end,
 * and all its emptiness would have to cross over. Undefined where there is no value.
 */
export function withoutEmptyEnd(
  app: WpsApplication,
  sheet: WpsSheet,
  range: CellRange,
): CellRange | undefined {
  if (rowCount(range) * colCount(range) <= FEW_CELLS) return range;
  const { WorksheetFunction: functions } = app;
  const isEmpty = (part: CellRange): boolean => functions.CountA(sheet.Range(rangeAddress(part))) === 0;
  if (isEmpty(range)) return undefined;
  const bottom = lastWhere(range.top, range.bottom, (row) => isEmpty({ ...range, top: row }));
  const right = lastWhere(range.left, range.right, (left) => isEmpty({ ...range, bottom, left }));
  return { ...range, bottom, right };
}

/** The last index before everything from there on is empty. */
function lastWhere(first: number, last: number, isEmptyFrom: (index: number) => boolean): number {
  let [full, empty] = [first, last + 1];
  while (empty - full > 1) {
    const middle = Math.floor((full + empty) / 2);
    if (isEmptyFrom(middle)) empty = middle;
    else full = middle;
  }
  return full;
}
