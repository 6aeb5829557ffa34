import { entryOfState, type CellState } from '../cells/cell-state';
import { inItsFormat } from '../plan/cell-entry';
import type { DrawOp } from '../plan/draw-op';
import { exactOps, UNKNOWN_FORMAT, type PlacedEntry } from '../plan/entry-ops';

/** An entry on a sheet, and what the cell held before. */
export interface CellWriting extends PlacedEntry {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly before: CellState;
  /** The sheet is protected: no format can be changed. */
  readonly keepsFormat: boolean;
}

/** A writing that leaves the format alone where it must. */
export const cellWriting = (writing: Omit<CellWriting, 'formatNow'>): CellWriting => ({
  ...writing,
  entry: writing.keepsFormat ? inItsFormat(writing.entry, writing.before.format) : writing.entry,
  formatNow: writing.before.format,
});

/** What makes the cell hold again what it held, wherever writing it broke off. */
export function backWriting(writing: CellWriting): CellWriting {
  const back = cellWriting({ ...writing, entry: entryOfState(writing.before) });
  return writing.keepsFormat ? back : { ...back, formatNow: UNKNOWN_FORMAT };
}

/** A step of writing cells, and the sheet it is for. */
export interface WritingStep {
  readonly sheetId: string;
  readonly op: DrawOp;
}

/** Sheet by sheet. */
export function writingSteps(writings: readonly CellWriting[]): readonly WritingStep[] {
  const sheetIds = [...new Set(writings.map(({ sheetId }) => sheetId))];
  return sheetIds.flatMap((sheetId) =>
    exactOps(writings.filter((writing) => writing.sheetId === sheetId)).map((op) => ({ sheetId, op })),
  );
}
