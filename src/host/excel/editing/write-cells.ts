/// <reference types="office-js" />
import { attempted, twice, type Ending } from '../attempted';
import { entryOfState, type CellState } from '../../cells/cell-state';
import type { NewContext } from '../new-context';
import { inItsFormat } from '../../plan/cell-entry';
import type { DrawOp } from '../../plan/draw-op';
import { exactOps, UNKNOWN_FORMAT, type PlacedEntry } from '../../plan/entry-ops';
import { opBytes, requestsOf } from '../plan/requests';
import { runOp } from '../run-op';

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

/** Writes cells, and what `last` queues with the last of them, or nothing: a failure anywhere puts all back. */
export async function writeCells(
  newContext: NewContext,
  writings: readonly CellWriting[],
  last: (worksheets: Excel.WorksheetCollection) => void = () => undefined,
): Promise<void> {
  await attempted(
    () => write(newContext, writings, last),
    () => twice(() => putBack(newContext, writings)),
    writings[0] ? { sheet: writings[0].sheetName } : {},
  );
}

async function write(
  newContext: NewContext,
  writings: readonly Omit<CellWriting, 'before'>[],
  last: (worksheets: Excel.WorksheetCollection) => void = () => undefined,
): Promise<void> {
  const context = newContext();
  const { worksheets } = context.workbook;
  const requests = requestsOf(stepsOf(writings), ({ op }) => opBytes(op));
  for (const [index, request] of requests.entries()) {
    for (const { sheetId, op } of request) runOp(worksheets.getItem(sheetId), op);
    if (index === requests.length - 1) last(worksheets);
    await context.sync();
  }
}

async function putBack(newContext: NewContext, writings: readonly CellWriting[]): Promise<Ending> {
  const old = writings.map((writing) => {
    const restored = cellWriting({ ...writing, entry: entryOfState(writing.before) });
    return writing.keepsFormat ? restored : { ...restored, formatNow: UNKNOWN_FORMAT };
  });
  try {
    await write(newContext, old);
    return 'takenBack';
  } catch (cause) {
    return { sheets: [], cells: writings.length, cause };
  }
}

function stepsOf(
  writings: readonly Omit<CellWriting, 'before'>[],
): readonly { readonly sheetId: string; readonly op: DrawOp }[] {
  const sheetIds = [...new Set(writings.map(({ sheetId }) => sheetId))];
  return sheetIds.flatMap((sheetId) =>
    exactOps(writings.filter((writing) => writing.sheetId === sheetId)).map((op) => ({ sheetId, op })),
  );
}
