import type { CellPosition } from '../../domain/sheet/address';
import type { MarkRows } from '../../domain/sheet/mark';
import { landingText } from '../../domain/sheet/landing-text';
import { entryOfState, type CellState } from './cell-state';
import { cellEntry, emptied, GENERAL_FORMAT, TEXT_FORMAT } from '../plan/cell-entry';
import type { DrawOp } from '../plan/draw-op';
import { exactOps, UNKNOWN_FORMAT, type PlacedEntry } from '../plan/entry-ops';

/** Writes a mark over the cells that its sheet holds now. */
export function markOps(rows: MarkRows, now: readonly CellState[]): readonly DrawOp[] {
  const before = new Map(now.map((cell) => [key(cell), cell]));
  const entries = rows.flatMap((values, row) =>
    values.map((value, col): PlacedEntry => {
      const formatNow = before.get(key({ row, col }))?.format ?? GENERAL_FORMAT;
      before.delete(key({ row, col }));
      const format = typeof value === 'string' ? TEXT_FORMAT : GENERAL_FORMAT;
      const entry = value === '' ? emptied(formatNow) : cellEntry(value, format);
      return { row, col, entry, formatNow };
    }),
  );
  const cleared = [...before.values()].map(({ row, col, format }): PlacedEntry => ({
    row,
    col,
    entry: emptied(format),
    formatNow: format,
  }));
  return exactOps([...entries, ...cleared]);
}

/** True where each cell holds what it held before, or what was written over it: nobody else has been there. */
export function holdsOnly(
  now: readonly CellState[],
  before: readonly CellState[],
  written: MarkRows,
): boolean {
  const held = new Map(before.map((cell) => [key(cell), cell.formula]));
  return now.every(({ formula, ...at }) => {
    const own = written[at.row]?.[at.col];
    const landed = typeof own === 'string' ? landingText(own) : own;
    return formula === '' || formula === (held.get(key(at)) ?? '') || formula === landed;
  });
}

/** Puts back the cells that held the mark before `written` was written over them, wherever that broke off. */
export function markRestoringOps(before: readonly CellState[], written: MarkRows): readonly DrawOp[] {
  const known = new Set(before.map(key));
  const added = written.flatMap((values, row) =>
    values.flatMap((_, col) =>
      known.has(key({ row, col })) ? [] : [{ row, col, entry: emptied(GENERAL_FORMAT) }],
    ),
  );
  const restored = before.map((cell) => ({ row: cell.row, col: cell.col, entry: entryOfState(cell) }));
  return exactOps(
    [...restored, ...added].map((entry): PlacedEntry => ({ ...entry, formatNow: UNKNOWN_FORMAT })),
  );
}

const key = ({ row, col }: CellPosition): string => `${row}:${col}`;
