import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { plainSheet } from '../../../domain/document/plain-sheet';
import { MARK_SHEET, type MarkRows } from '../../../domain/sheet/mark';
import type { DocumentCell, DocumentSheet } from '../../../domain/document/workbook-document';
import { HostError } from '../../host-error';
import type { Change } from '../changes/changes';
import { insertedSheet, removedSheet } from '../changes/sheet-changes';
import { cellData } from '../data/cell-data';
import type { WrittenCell } from '../done-action';
import { cellChanges } from '../editing/cell-changes';
import { standingCell } from '../editing/edited-cells';
import { gridSheets } from '../drawing/grid-sheets';
import { isStructureProtected } from '../reading/protection';
import type { ShownWorkbook } from '../shown-workbook';
import { markSheet } from './mark-rows';

/** What marks the workbook with these rows, or with none; `workbookProtected` where its sheet cannot come or go. */
export function markChanges(shown: ShownWorkbook, rows: MarkRows | undefined): readonly Change[] {
  const present = markSheet(shown);
  if (isStructureProtected(shown) && (present === undefined) !== (rows === undefined)) {
    throw new HostError('workbookProtected');
  }
  if (present) return rows ? cellChanges(shown, markCells(present, rows)) : removedSheet(shown, present);
  return gridSheets(shown, rows ? [markDocument(rows)] : [], []).flatMap((sheet) =>
    insertedSheet(shown, sheet, shown.sheets.length),
  );
}

/** The cells of the mark's sheet as they are to be; those of an older mark go. */
function markCells(sheet: Worksheet, rows: MarkRows): readonly WrittenCell[] {
  const cells = new Map<string, WrittenCell>();
  const write = (row: number, col: number, after: Nullable<ICellData>): void => {
    const before = standingCell(sheet, row, col);
    const kept = after && before?.s ? { ...after, s: before.s } : after;
    cells.set(`${row},${col}`, {
      row,
      col,
      sheetId: sheet.getSheetId(),
      sheetName: MARK_SHEET,
      before,
      after: kept,
    });
  };
  sheet.getCellMatrix().forValue((row, col) => write(row, col, null));
  rows.forEach((values, row) =>
    values.forEach((value, col) => {
      if (value !== '') write(row, col, cellData({ row, col, value }, {}, new Map()));
    }),
  );
  return [...cells.values()];
}

const markDocument = (rows: MarkRows): DocumentSheet => ({
  ...plainSheet(MARK_SHEET),
  visibility: 'veryHidden',
  cells: rows.flatMap((row, index) =>
    row.flatMap((value, col): readonly DocumentCell[] => (value === '' ? [] : [{ row: index, col, value }])),
  ),
});
