import type { WorkbookScan } from '../checking/workbook-scan';
import { firstTimes } from '../school/place-map';
import type { CellPosition } from '../sheet/address';
import { ownRatedRows, type FillingRow } from './filling-rows';
import { isUnrated, ratingCell } from './rating-cell';
import type { RatingSlot } from './rating-slot';

export interface UnratedRow {
  readonly row: FillingRow;
  /** The search went past the last row, or the first, and began anew at the other end. */
  readonly wrapped: boolean;
}

/** From where the search goes on; undefined: from the start. */
export type SearchStart = ({ readonly sheet: string } & Pick<CellPosition, 'row'>) | undefined;

/** The next row, or the one before, without a grade, over all tables of the school; undefined where there is none. */
export function nextUnrated(
  scan: WorkbookScan,
  from: SearchStart,
  slot: RatingSlot,
  direction: 1 | -1,
): UnratedRow | undefined {
  const rows = unratedRows(scan, slot);
  const order = new Map(scan.snapshot.sheets.map(({ name }, index) => [name, index]));
  const distance = ({ sheet, row }: FillingRow): number =>
    from ? (order.get(sheet) ?? 0) - (order.get(from.sheet) ?? 0) || row - from.row : 1;
  const ordered = direction === 1 ? rows : [...rows].reverse();
  const [first] = ordered;
  const next = ordered.find((row) => distance(row) * direction > 0);
  if (next) return { row: next, wrapped: false };
  return first && { row: first, wrapped: from !== undefined };
}

/** Each rating cell once, at the first row it is for. */
function unratedRows(scan: WorkbookScan, slot: RatingSlot): readonly FillingRow[] {
  const isFirst = firstTimes();
  return ownRatedRows(scan).filter((row) => {
    const cell = ratingCell(row, slot);
    return cell !== undefined && isFirst(cell.place) && isUnrated(cell);
  });
}
