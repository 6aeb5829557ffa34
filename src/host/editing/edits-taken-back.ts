import { entryOfState } from '../cells/cell-state';
import { sameContent } from '../cells/same-contents';
import type { DoneEdits, WrittenCell } from '../done-action';
import { HostError } from '../host-error';
import { cellWriting, type CellWriting } from './cell-writing';
import type { CellKey, TouchedCells } from './touched-cells';

/** Where a cell stands that we wrote: sheets are asked for by their ids, as one may have been renamed since. */
export const keyOfWritten = ({ sheetId, row, col }: WrittenCell): CellKey => ({ sheet: sheetId, row, col });

/**
 * What puts cells back that still hold what we wrote; `changedSince` where one does not, or its sheet is gone, unless
 * changes are to be lost. `touched` tells by the keys of `keyOfWritten`.
 */
export function writingsBack(
  done: DoneEdits,
  touched: TouchedCells,
  discardChanges: boolean,
): readonly CellWriting[] {
  const standing = done.cells.filter(({ sheetId }) => touched.isThere(sheetId));
  const changed = done.cells.find(
    (cell) =>
      !standing.includes(cell) || !sameContent(cell.after, touched.stateOf(keyOfWritten(cell)).formula),
  );
  if (changed && !discardChanges) throw new HostError('changedSince', { sheet: changed.sheetName });
  return standing.map((cell) => {
    const keepsFormat = touched.isProtected(cell.sheetId);
    const [before, entry] = [touched.stateOf(keyOfWritten(cell)), entryOfState(cell.before)];
    return cellWriting({ ...cell, before, entry, keepsFormat });
  });
}
