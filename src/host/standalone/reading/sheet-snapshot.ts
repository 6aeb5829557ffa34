import { BooleanNumber, type ICellData, type Nullable, type Styles, type Worksheet } from '@univerjs/core';
import type { CellValue } from '../../../domain/sheet/cell-value';
import { cellAddress } from '../../../domain/sheet/address';
import type { SheetSnapshot } from '../../../domain/sheet/snapshot';
import { cellContent } from '../data';
import { rangeOfGrid } from '../data/grid-range';

/** A sheet as the product reads it. */
export function sheetSnapshot(sheet: Worksheet, styles: Styles): SheetSnapshot {
  const rows: (CellValue | undefined)[][] = [];
  const struckCells: string[] = [];
  sheet.getCellMatrix().forValue((row, col, cell) => {
    const style = styles.getStyleByCell(cell);
    const value = cellValueOf(cell, styles);
    if (value === undefined) return;
    (rows[row] ??= [])[col] = value;
    if (style?.st?.s === BooleanNumber.TRUE) struckCells.push(cellAddress(row, col));
  });
  return {
    ...snapshotAround(sheet, rows),
    hiddenRows: [...rows.keys()].filter((row) => rows[row] && !sheet.getRowVisible(row)),
    hiddenCols: hiddenCols(sheet),
    ...(struckCells.length > 0 ? { struckCells } : {}),
  };
}

/** A sheet that holds these rows; what is hidden of it is not told. */
export const snapshotAround = (sheet: Worksheet, rows: SheetSnapshot['rows']): SheetSnapshot => ({
  name: sheet.getName(),
  hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
  rows,
  merges: sheet.getMergeData().map(rangeOfGrid),
  hiddenRows: [],
  hiddenCols: [],
});

/** What a cell holds, as the product reads it. */
export const cellValueOf = (cell: Nullable<ICellData>, styles: Styles): CellValue | undefined =>
  cellContent(cell, patternOf(cell, styles)).value;

/** The number format of a cell; undefined where it has none. */
export const patternOf = (cell: Nullable<ICellData>, styles: Styles): string | undefined =>
  styles.getStyleByCell(cell)?.n?.pattern || undefined;

const hiddenCols = (sheet: Worksheet): readonly number[] => {
  const { columnData } = sheet.getConfig();
  return Object.keys(columnData)
    .map(Number)
    .filter((col) => columnData[col]?.hd === BooleanNumber.TRUE)
    .sort((a, b) => a - b);
};
