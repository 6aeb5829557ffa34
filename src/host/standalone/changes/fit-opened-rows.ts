import {
  BooleanNumber,
  generateRandomId,
  WrapStrategy,
  type IRange,
  type Styles,
  type Worksheet,
} from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import type { ShownWorkbook } from '../shown-workbook';

/** Rows of a sheet that are measured; beyond them a file says its heights, or nobody looks at them one by one. */
const MOST_ROWS = 1000;

/**
 * Rows with wrapped text that a file gives no height get that of their text, as in Excel: of a task that breaks into
 * lines all of them are seen. It is no change of the workbook, and nothing of it is saved. Without a screen nothing is measured.
 */
export function fitOpenedRows(shown: ShownWorkbook): void {
  for (const sheet of shown.sheets) {
    const ranges = rowsWithoutHeight(sheet, shown.workbook.getStyles());
    if (ranges.length === 0) continue;
    shown.order({
      id: MarkDirtyRowAutoHeightOperation.id,
      params: { unitId: shown.unitId, subUnitId: sheet.getSheetId(), ranges, id: generateRandomId(8) },
    });
  }
}

function rowsWithoutHeight(sheet: Worksheet, styles: Styles): readonly IRange[] {
  const { cellData, rowData } = sheet.getConfig();
  const isWrapped = (row: number): boolean => {
    const cells = cellData[row] ?? {};
    return Object.keys(cells).some(
      (col) => styles.getStyleByCell(cells[Number(col)])?.tb === WrapStrategy.WRAP,
    );
  };
  return Object.keys(cellData)
    .map(Number)
    .filter((row) => rowData[row]?.h === undefined && rowData[row]?.hd !== BooleanNumber.TRUE)
    .filter(isWrapped)
    .slice(0, MOST_ROWS)
    .map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
}
