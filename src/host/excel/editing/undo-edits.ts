import { HostError } from '../../host-error';
import { entryOfState } from '../../cells/cell-state';
import type { DoneEdits, WrittenCell } from '../../done-action';
import type { NewContext } from '../new-context';
import { sameContent } from '../../cells/same-contents';
import { readTouchedCells } from './touched-cells';
import { cellWriting, writeCells } from './write-cells';

/** Puts cells back that still hold what we wrote; `changedSince` where one does not, or its sheet is gone. */
export async function undoEdits(
  newContext: NewContext,
  done: DoneEdits,
  discardChanges: boolean,
): Promise<void> {
  const keyOf = ({ sheetId, row, col }: WrittenCell): { sheet: string; row: number; col: number } => ({
    sheet: sheetId,
    row,
    col,
  });
  const touched = await readTouchedCells(newContext(), done.cells.map(keyOf));
  const standing = done.cells.filter(({ sheetId }) => touched.isThere(sheetId));
  const changed = done.cells.find(
    (cell) => !standing.includes(cell) || !sameContent(cell.after, touched.stateOf(keyOf(cell)).formula),
  );
  if (changed && !discardChanges) throw new HostError('changedSince', { sheet: changed.sheetName });
  await writeCells(
    newContext,
    standing.map((cell) => {
      const keepsFormat = touched.isProtected(cell.sheetId);
      const [before, entry] = [touched.stateOf(keyOf(cell)), entryOfState(cell.before)];
      return cellWriting({ ...cell, before, entry, keepsFormat });
    }),
  );
}
