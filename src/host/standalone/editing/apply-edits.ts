import type { CellEdit, CellGuard } from '../../../domain/sheet/edits';
import type { Acted } from '../changes/whole-action';
import type { Changes } from '../changes/changes';
import type { ShownWorkbook } from '../shown-workbook';
import { cellChanges } from './cell-changes';
import { editedCells } from './edited-cells';
import { assertGuards } from './standing-values';

/** Writes cells, unless a guard is no longer what it was. */
export function applyEdits(
  shown: ShownWorkbook,
  edits: readonly CellEdit[],
  guards: readonly CellGuard[],
  changes: Changes,
): Acted<void> {
  assertGuards(shown, guards);
  const cells = editedCells(shown, edits);
  changes.makeAll(cellChanges(shown, cells));
  const sheets = [...new Set(cells.map(({ sheetName }) => sheetName))];
  return { answer: undefined, done: { kind: 'edit', told: { kind: 'edit', sheets }, cells } };
}
