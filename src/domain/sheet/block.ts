import type { CellRange } from './address';
import type { SheetRow, SheetSnapshot } from './snapshot';

/** The part of a sheet that a block holds, at its places; hidden rows and columns are not told. */
export function blockOf(sheet: SheetSnapshot, { top, left, bottom, right }: CellRange): SheetSnapshot {
  const rows: (SheetRow | undefined)[] = [];
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const kept = cells.map((value, col) => (col >= left && col <= right ? value : undefined));
    if (kept.some((value) => value !== undefined)) rows[row] = kept;
  }
  const merges = sheet.merges.filter(
    (merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left,
  );
  return { name: sheet.name, hidden: sheet.hidden, rows, merges, hiddenRows: [], hiddenCols: [] };
}

/**
 * A sheet in which the cells of a block are others, as read anew. Rows that hold the same as before stay the very same,
 * so that what was made of them need not be made again.
 */
export function withBlock(sheet: SheetSnapshot, range: CellRange, block: SheetSnapshot): SheetSnapshot {
  const { top, left, bottom, right } = range;
  const rows = [...sheet.rows];
  const last = Math.min(bottom, Math.max(rows.length, block.rows.length) - 1);
  for (let row = top; row <= last; row++) {
    const before = rows[row];
    const read = block.rows[row];
    const cells = [...(before ?? [])];
    for (let col = left; col <= Math.min(right, Math.max(cells.length, read?.length ?? 0) - 1); col++) {
      cells[col] = read?.[col];
    }
    if (!sameRow(before, cells)) rows[row] = cells;
  }
  const outside = sheet.merges.filter(
    (merge) => merge.top > bottom || merge.bottom < top || merge.left > right || merge.right < left,
  );
  const merges = [...outside, ...block.merges];
  return { ...sheet, rows, merges: sameMerges(sheet.merges, merges) ? sheet.merges : merges };
}

function sameRow(a: SheetRow | undefined, b: SheetRow): boolean {
  const length = Math.max(a?.length ?? 0, b.length);
  for (let col = 0; col < length; col++) {
    if (JSON.stringify(a?.[col]) !== JSON.stringify(b[col])) return false;
  }
  return true;
}

const mergeKey = ({ top, left, bottom, right }: CellRange): string => `${top},${left},${bottom},${right}`;

const sameMerges = (a: readonly CellRange[], b: readonly CellRange[]): boolean =>
  a.length === b.length && a.map(mergeKey).sort().join(';') === b.map(mergeKey).sort().join(';');
