import type { ICellData, Nullable, Styles, Worksheet } from '@univerjs/core';
import type { CellPosition, CellRange } from '../../../domain/sheet/address';
import { blockOf } from '../../../domain/sheet/block';
import type { CellValue } from '../../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../domain/sheet/snapshot';
import { cellValueOf, snapshotAround } from './sheet-snapshot';

/** A block of a sheet as the product reads it; nothing outside is looked at. */
export function blockSnapshot(sheet: Worksheet, styles: Styles, range: CellRange): SheetSnapshot {
  const rows: (CellValue | undefined)[][] = [];
  for (const { row, col, cell } of cellsWithin(sheet, range)) {
    const value = cellValueOf(cell, styles);
    if (value !== undefined) (rows[row] ??= [])[col] = value;
  }
  return blockOf(snapshotAround(sheet, rows), range);
}

/** Whether a result may still be on its way to a cell of the block. */
export function hasFormula(sheet: Worksheet, range: CellRange): boolean {
  for (const { cell } of cellsWithin(sheet, range)) if (cell?.f || cell?.si) return true;
  return false;
}

interface CellAt extends CellPosition {
  readonly cell: Nullable<ICellData>;
}

function* cellsWithin(sheet: Worksheet, { top, left, bottom, right }: CellRange): Generator<CellAt> {
  const cells = sheet.getCellMatrix();
  const last = {
    row: Math.min(bottom, sheet.getRowCount() - 1),
    col: Math.min(right, sheet.getColumnCount() - 1),
  };
  for (let row = top; row <= last.row; row++) {
    for (let col = left; col <= last.col; col++) yield { row, col, cell: cells.getValue(row, col) };
  }
}
