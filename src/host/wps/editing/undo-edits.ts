import type { DoneEdits } from '../../done-action';
import { keyOfWritten, writingsBack } from '../../editing/edits-taken-back';
import type { WorkbookInHand } from '../workbook-in-hand';
import { readTouchedCells } from './touched-cells';
import { writeCells } from './write-cells';

/** Puts cells back that still hold what we wrote; `changedSince` where one does not, or its sheet is gone. */
export function undoEdits(hand: WorkbookInHand, done: DoneEdits, discardChanges: boolean): void {
  const sheets = hand.sheets();
  const byId = (id: string): (typeof sheets)[number] | undefined => sheets.find((sheet) => sheet.id === id);
  const touched = readTouchedCells(hand, byId, done.cells.map(keyOfWritten));
  writeCells(hand, sheets, writingsBack(done, touched, discardChanges));
}
