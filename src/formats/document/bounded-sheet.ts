import type { DocumentRowHeight, DocumentSheet } from '../../domain/document/workbook-document';
import type { CellRange } from '../../domain/sheet/address';
import { WorkbookRefusal } from '../refusal';
import { boundedPrint } from './bounded-print';
import { clamped, COLS, isRangeOfSheet, isWholeWithin, ROWS, type Bounds } from './number-bounds';

/** Points: 255 characters in the font in which we write, and what Excel takes for a row. */
const WIDTHS = { least: 0.01, most: 1530 };
const HEIGHTS = { least: 0.01, most: 409.5 };
/** Cells under the merges of a sheet; a screen that has to lay out billions of them never comes back. */
const MERGED_CELLS = 4_000_000;

/**
 * A sheet of which every number can be shown, printed and saved, whatever a file says: places that a sheet does not have
 * are left out, and sizes are no larger than those that Excel takes. Merges over more cells than can be shown are refused
 * as `tooManyCells`.
 */
export function boundedSheet(sheet: DocumentSheet): DocumentSheet {
  const { freeze, defaultColumnWidth, defaultRowHeight, ...rest } = sheet;
  const width = sizeWithin(defaultColumnWidth, WIDTHS);
  const height = sizeWithin(defaultRowHeight, HEIGHTS);
  return {
    ...rest,
    cells: sheet.cells.every(isOfSheet) ? sheet.cells : sheet.cells.filter(isOfSheet),
    merges: mergesWithin(sheet.merges.filter(isRangeOfSheet)),
    columnWidths: byPlace(sheet.columnWidths, COLS, (points) => sizeWithin(points, WIDTHS)),
    rowHeights: byPlace(sheet.rowHeights, ROWS, heightWithin),
    ...(width === undefined ? {} : { defaultColumnWidth: width }),
    ...(height === undefined ? {} : { defaultRowHeight: height }),
    hiddenRows: placesWithin(sheet.hiddenRows, ROWS),
    hiddenCols: placesWithin(sheet.hiddenCols, COLS),
    ...freezeWithin(freeze),
    validations: sheet.validations.flatMap(withRangesOfSheet),
    conditions: sheet.conditions.flatMap(withRangesOfSheet),
    print: boundedPrint(sheet.print),
  };
}

function mergesWithin(merges: readonly CellRange[]): readonly CellRange[] {
  const cells = merges.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  if (cells > MERGED_CELLS) throw new WorkbookRefusal('tooManyCells', { limit: MERGED_CELLS });
  return merges;
}

const isOfSheet = ({ row, col }: { readonly row: number; readonly col: number }): boolean =>
  isWholeWithin(row, ROWS) && isWholeWithin(col, COLS);

/** A size of nothing is none: what is hidden is said elsewhere. */
const sizeWithin = (points: number | undefined, bounds: Bounds): number | undefined =>
  points !== undefined && points > 0 ? clamped(points, bounds) : undefined;

function heightWithin({ points, fixed }: DocumentRowHeight): DocumentRowHeight | undefined {
  const height = sizeWithin(points, HEIGHTS);
  return height === undefined ? undefined : { points: height, fixed };
}

function byPlace<Value>(
  values: Readonly<Record<number, Value>>,
  places: Bounds,
  bounded: (value: Value) => Value | undefined,
): Readonly<Record<number, Value>> {
  const within: Record<number, Value> = {};
  for (const [key, value] of Object.entries(values)) {
    const kept = isWholeWithin(Number(key), places) ? bounded(value) : undefined;
    if (kept !== undefined) within[Number(key)] = kept;
  }
  return within;
}

/** Each once, in order. */
const placesWithin = (places: readonly number[], bounds: Bounds): readonly number[] =>
  [...new Set(places)].filter((place) => isWholeWithin(place, bounds)).sort((a, b) => a - b);

/** A frozen part leaves at least one row and column to move. */
function freezeWithin(freeze: DocumentSheet['freeze']): Pick<DocumentSheet, 'freeze'> {
  const count = (frozen: number | undefined, bounds: Bounds): number =>
    frozen !== undefined && isWholeWithin(frozen, bounds) ? frozen : 0;
  const [rows, cols] = [count(freeze?.rows, ROWS), count(freeze?.cols, COLS)];
  return rows > 0 || cols > 0 ? { freeze: { rows, cols } } : {};
}

function withRangesOfSheet<Rule extends { readonly ranges: readonly CellRange[] }>(
  rule: Rule,
): readonly Rule[] {
  const ranges = rule.ranges.filter(isRangeOfSheet);
  return ranges.length === 0 ? [] : [{ ...rule, ranges }];
}
