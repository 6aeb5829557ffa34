import type { WorkbookScan } from '../checking/workbook-scan';
import type { CellRange } from '../sheet/address';
import { containsCell } from '../sheet/address';
import { fillingRows, type FillingRow } from './filling-rows';
import { ratingCell } from './rating-cell';
import type { RatingSlot } from './rating-slot';

/** What the clerk selected, as a host tells it. */
export interface SelectedPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** One row, several, or a place where no task or post is. */
export type SelectedRows =
  | { readonly kind: 'none' }
  | { readonly kind: 'row'; readonly row: FillingRow }
  | { readonly kind: 'block'; readonly rows: readonly FillingRow[] };

/**
 * The rows of 附件1 and 附件2 that are selected. A cell that is merged over several rows is one cell: its first row.
 * Rows that do not count (合计, blank ones) are none.
 */
export function selectedRows(scan: WorkbookScan, selection: SelectedPlace): SelectedRows {
  const range = wholeCell(scan, selection);
  const rows = fillingRows(scan).filter(
    ({ sheet, row, lastRow }) => sheet === selection.sheet && row <= range.bottom && lastRow >= range.top,
  );
  const beside = rows.filter(
    ({ table }) => table.range.left <= range.right && table.range.right >= range.left,
  );
  const chosen = beside.length > 0 ? beside : rows;
  const [first] = chosen;
  if (!first) return { kind: 'none' };
  return chosen.length === 1 || isOneCell(scan, selection.sheet, range)
    ? { kind: 'row', row: first }
    : { kind: 'block', rows: chosen };
}

/** The row of the selected cell, or the first of a selected block; undefined beside the tables. */
export function rowAt(scan: WorkbookScan, selection: SelectedPlace): FillingRow | undefined {
  const selected = selectedRows(scan, selection);
  if (selected.kind === 'none') return undefined;
  return selected.kind === 'row' ? selected.row : selected.rows[0];
}

/** The slot whose cell of the row is selected; undefined for other columns. */
export function slotAt(
  row: FillingRow,
  slots: readonly RatingSlot[],
  { range }: SelectedPlace,
): RatingSlot | undefined {
  return slots.find((slot) => {
    const cell = ratingCell(row, slot)?.cell;
    return cell !== undefined && cell.col >= range.left && cell.col <= range.right;
  });
}

const mergesOf = (scan: WorkbookScan, name: string): readonly CellRange[] =>
  scan.snapshot.sheets.find((sheet) => sheet.name === name)?.merges ?? [];

const isSingle = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;

/** Some programs tell of the first cell of a merge only, or of one that it hides. */
function wholeCell(scan: WorkbookScan, { sheet, range }: SelectedPlace): CellRange {
  if (!isSingle(range)) return range;
  return mergesOf(scan, sheet).find((merge) => containsCell(merge, range.top, range.left)) ?? range;
}

const isOneCell = (scan: WorkbookScan, sheet: string, range: CellRange): boolean =>
  isSingle(range) ||
  mergesOf(scan, sheet).some(
    ({ top, left, bottom, right }) =>
      top === range.top && left === range.left && bottom === range.bottom && right === range.right,
  );
