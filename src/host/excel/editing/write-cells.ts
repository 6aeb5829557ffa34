/// <reference types="office-js" />
import { backWriting, writingSteps, type CellWriting } from '../../editing/cell-writing';
import { attempted, twice, type Ending } from '../attempted';
import type { NewContext } from '../new-context';
import { opBytes, requestsOf } from '../plan/requests';
import { runOp } from '../run-op';

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
  writings: readonly CellWriting[],
  last: (worksheets: Excel.WorksheetCollection) => void = () => undefined,
): Promise<void> {
  const context = newContext();
  const { worksheets } = context.workbook;
  const requests = requestsOf(writingSteps(writings), ({ op }) => opBytes(op));
  for (const [index, request] of requests.entries()) {
    for (const { sheetId, op } of request) runOp(worksheets.getItem(sheetId), op);
    if (index === requests.length - 1) last(worksheets);
    await context.sync();
  }
}

async function putBack(newContext: NewContext, writings: readonly CellWriting[]): Promise<Ending> {
  try {
    await write(newContext, writings.map(backWriting));
    return 'takenBack';
  } catch (cause) {
    return { sheets: [], cells: writings.length, cause };
  }
}
