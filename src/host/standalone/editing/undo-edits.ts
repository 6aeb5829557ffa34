import { HostError } from '../../host-error';
import type { Changes } from '../changes/changes';
import type { Acted } from '../changes/whole-action';
import type { DoneEdits, WrittenCell } from '../done-action';
import type { UndoableAction } from '../../port';
import { isCellProtected } from '../reading/protection';
import { contentKey } from '../reading/sheet-contents';
import type { ShownWorkbook } from '../shown-workbook';
import { cellChanges } from './cell-changes';
import { standingCell } from './edited-cells';

/** Cells hold again what they held; `changedSince` where they no longer hold what was written. */
export function undoEdits(
  shown: ShownWorkbook,
  { told, cells }: DoneEdits,
  discardChanges: boolean,
  changes: Changes,
): Acted<UndoableAction> {
  const restored = cells.flatMap((cell) => restoredCell(shown, cell, discardChanges));
  changes.makeAll(cellChanges(shown, restored));
  return { answer: told, done: undefined };
}

function restoredCell(
  shown: ShownWorkbook,
  cell: WrittenCell,
  discardChanges: boolean,
): readonly WrittenCell[] {
  const sheet = shown.sheetOf(cell.sheetId);
  const name = sheet?.getName() ?? cell.sheetName;
  if (sheet && isCellProtected(shown, cell.sheetId, cell))
    throw new HostError('sheetProtected', { sheet: name });
  const standing = sheet && standingCell(sheet, cell.row, cell.col);
  if (!discardChanges && !(sheet && contentKey(standing) === contentKey(cell.after))) {
    throw new HostError('changedSince', { sheet: name });
  }
  return sheet ? [{ ...cell, before: standing, after: cell.before }] : [];
}
