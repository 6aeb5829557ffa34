import type { WorkbookScan } from '../checking/workbook-scan';
import { firstTimes } from '../school/place-map';
import type { CellEdit, CellGuard } from '../sheet/edits';
import type { FillingRow } from './filling-rows';
import { ratingCell, remarkOf } from './rating-cell';
import { ratingEdit } from './rating-edit';
import type { RatingSlot } from './rating-slot';
import { selectedRows, type SelectedPlace } from './selected-rows';

/** One rating cell of a block, before and after. */
export interface BlockChange {
  readonly row: FillingRow;
  /** As it stands; empty where blank. */
  readonly before: string;
  readonly after: string;
  readonly edit: CellEdit;
}

/** What rating a block comes to; every selected row is in one of the lists, or shares a merged cell with one. */
export interface BlockRating {
  readonly changes: readonly BlockChange[];
  readonly guards: readonly CellGuard[];
  /** Filled in already and left alone, unless they are to be replaced. */
  readonly kept: readonly FillingRow[];
  /** Their remark and the new grade do not go together; for the clerk to rate one by one. */
  readonly refused: readonly FillingRow[];
  /** Rows inside the block that are no tasks: 合计, blank ones. */
  readonly skipped: number;
}

export interface BlockOptions {
  /** Also rows that have something there. Their remarks stay. */
  readonly replace: boolean;
}

/** The edits that rate all rows of a selected block alike; a merged cell is written once. */
export function blockRating(
  scan: WorkbookScan,
  selection: SelectedPlace,
  slot: RatingSlot,
  grade: string,
  { replace }: BlockOptions,
): BlockRating {
  const changes: BlockChange[] = [];
  const guards = new Map<string, CellGuard>();
  const kept: FillingRow[] = [];
  const refused: FillingRow[] = [];
  const rows = blockRows(scan, selection);
  const isFirst = firstTimes();
  for (const row of rows) {
    const target = ratingCell(row, slot);
    if (!target || !isFirst(target.place)) continue;
    if (target.reading.state !== 'BLANK' && !replace) {
      kept.push(row);
      continue;
    }
    const rating = ratingEdit(scan, row, slot, { grade, remark: remarkOf(target) });
    if (rating.kind === 'refused') {
      (rating.reason === 'unchanged' ? kept : refused).push(row);
      continue;
    }
    const { edit } = rating;
    changes.push({ row, before: target.raw, after: edit.value ?? '', edit });
    for (const guard of rating.guards) guards.set(`${guard.sheet}!${guard.row},${guard.col}`, guard);
  }
  return { changes, guards: [...guards.values()], kept, refused, skipped: skippedIn(rows, selection) };
}

function blockRows(scan: WorkbookScan, selection: SelectedPlace): readonly FillingRow[] {
  const selected = selectedRows(scan, selection);
  if (selected.kind === 'none') return [];
  return (selected.kind === 'row' ? [selected.row] : selected.rows).filter(({ rated }) => rated);
}

function skippedIn(rows: readonly FillingRow[], { range }: SelectedPlace): number {
  const tables = new Set(rows.map(({ table }) => table));
  return [...tables].reduce(
    (sum, { skipped }) => sum + skipped.filter(({ row }) => row >= range.top && row <= range.bottom).length,
    0,
  );
}
