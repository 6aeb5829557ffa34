import { Tools, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { cellAddress } from '../../../domain/sheet/address';
import type { CellEdit } from '../../../domain/sheet/edits';
import { HostError } from '../../host-error';
import type { WrittenCell } from '../done-action';
import { isCellProtected } from '../reading/protection';
import type { ShownWorkbook } from '../shown-workbook';
import { editedCell } from './edited-cell';
import { assertHolds } from './standing-values';

/** The cells that edits make, one entry a cell; throws before anything is written. */
export function editedCells(shown: ShownWorkbook, edits: readonly CellEdit[]): readonly WrittenCell[] {
  const styles = shown.workbook.getStyles();
  for (const edit of edits) assertEditable(shown, shown.sheetNamed(edit.sheet), edit);
  const written = new Map<string, WrittenCell>();
  for (const edit of edits) {
    const { row, col } = edit;
    const sheet = shown.sheetNamed(edit.sheet);
    const key = `${sheet.getSheetId()} ${cellAddress(row, col)}`;
    const before = written.has(key) ? written.get(key)?.before : standingCell(sheet, row, col);
    written.set(key, {
      row,
      col,
      sheetId: sheet.getSheetId(),
      sheetName: sheet.getName(),
      before,
      after: editedCell(before, edit.value, styles),
    });
  }
  return [...written.values()];
}

/** A copy of what the grid holds of a cell; null where it holds none. */
export const standingCell = (sheet: Worksheet, row: number, col: number): Nullable<ICellData> => {
  const cell = sheet.getCellRaw(row, col);
  return cell ? Tools.deepClone(cell) : null;
};

function assertEditable(shown: ShownWorkbook, sheet: Worksheet, edit: CellEdit): void {
  if (isCellProtected(shown, sheet.getSheetId(), edit)) {
    throw new HostError('sheetProtected', { sheet: sheet.getName() });
  }
  if (edit.was !== undefined) assertHolds(shown, sheet, { ...edit, was: edit.was });
}
