import type { DoneEdits } from '../../done-action';
import { keyOfWritten, writingsBack } from '../../editing/edits-taken-back';
import type { NewContext } from '../new-context';
import { readTouchedCells } from './touched-cells';
import { writeCells } from './write-cells';

/** Puts cells back that still hold what we wrote; `changedSince` where one does not, or its sheet is gone. */
export async function undoEdits(
  newContext: NewContext,
  done: DoneEdits,
  discardChanges: boolean,
): Promise<void> {
  const touched = await readTouchedCells(newContext(), done.cells.map(keyOfWritten));
  await writeCells(newContext, writingsBack(done, touched, discardChanges));
}
