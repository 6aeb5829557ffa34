import type { CellEdit } from '../../../domain/sheet/edits';
import type { Acted } from '../changes/whole-action';
import type { Changes } from '../changes/changes';
import type { ShownWorkbook } from '../shown-workbook';
import { cellChanges } from './cell-changes';
import { editedCells } from './edited-cells';

/** Writes cells. */
export function applyEdits(shown: ShownWorkbook, edits: readonly CellEdit[], changes: Changes): Acted<void> {
  const cells = editedCells(shown, edits);
  changes.makeAll(cellChanges(shown, cells));
  const sheets = [...new Set(cells.map(({ sheetName }) => sheetName))];
  return { answer: undefined, done: { kind: 'edit', told: { kind: 'edit', sheets }, cells } };
}
