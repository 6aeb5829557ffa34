import type { CellEdit, CellGuard } from '../../../domain/sheet/edits';
import type { DoneEdits } from '../../done-action';
import { plannedEdits } from '../../editing/planned-edits';
import { queueLeftovers } from '../leftovers';
import type { Runtime } from '../runtime';
import { readTouchedCells } from './touched-cells';
import { writeCells } from './write-cells';

/**
 * One request to look at cells and guards, one to write; more only where what is written does not fit one. Undefined
 * where there was nothing to write.
 */
export async function applyEdits(
  runtime: Runtime,
  edits: readonly CellEdit[],
  guards: readonly CellGuard[],
): Promise<DoneEdits | undefined> {
  if (edits.length + guards.length === 0) return undefined;
  const touched = await readTouchedCells(runtime.newContext(), edits, guards);
  const planned = plannedEdits(edits, guards, touched);
  if (!planned) return undefined;
  const leftovers = touched.structureProtected ? [] : runtime.leftovers.among(touched.sheets);
  await writeCells(runtime.newContext, planned.writings, (worksheets) => {
    queueLeftovers(worksheets, leftovers, touched.sheets);
  });
  return planned.done;
}
