import type { CellEdit, CellGuard } from '../../../domain/sheet/edits';
import type { DoneEdits } from '../../done-action';
import { plannedEdits } from '../../editing/planned-edits';
import { sheetNamed } from '../../standing-workbook';
import type { WorkbookInHand } from '../workbook-in-hand';
import { readTouchedCells } from './touched-cells';
import { writeCells } from './write-cells';

/** Looks at cells and guards, and writes all edits or none. Undefined where there was nothing to write. */
export function applyEdits(
  hand: WorkbookInHand,
  edits: readonly CellEdit[],
  guards: readonly CellGuard[],
): DoneEdits | undefined {
  if (edits.length + guards.length === 0) return undefined;
  const sheets = hand.sheets();
  const touched = readTouchedCells(hand, (name) => sheetNamed(sheets, name), edits, guards);
  const planned = plannedEdits(edits, guards, touched);
  if (!planned) return undefined;
  writeCells(hand, sheets, planned.writings);
  return planned.done;
}
