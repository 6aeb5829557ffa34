import {
  BooleanNumber,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { DocumentSheet, DocumentStyle } from '../../../domain/document/workbook-document';
import { carriedRow, type CarriedRow } from './carried-row';
import { customOfSheet, type CarriedSheet } from './carried-sheet';
import { sheetCells } from './sheet-cells';
import type { ConditionRule } from './condition-rule';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './default-look';
import { carriedFreeze, freezeData } from './frozen-panes';
import { gridRange } from './grid-range';
import { carriedPoints, pixelsOfPoints } from './lengths';
import { noteData } from './note-data';
import { anchorColumns, anchorRows } from './print-anchors';
import type { SheetDataContext } from './sheet-data-context';
import { anchorEdge, sheetRules, type SheetRules } from './sheet-rules';
import { sheetSize, type GridSize } from './sheet-size';
import type { ValidationRule } from './validation-rule';

/** A sheet as the grid takes it in, and what the grid's plugins keep about it. */
export interface SheetData {
  readonly sheet: IWorksheetData;
  readonly validations: readonly ValidationRule[];
  /** In order of priority. The grid puts each rule that is added before those there are: add the last one first. */
  readonly conditions: readonly ConditionRule[];
  readonly notes: readonly ISheetNote[];
}

/** A sheet of a document in the words of the grid. `styles` are those of the document. */
export function sheetData(
  sheet: DocumentSheet,
  styles: readonly DocumentStyle[],
  context: SheetDataContext,
): SheetData {
  const { id } = context;
  const size = sheetSize(sheet);
  const { validations, conditions, carried } = sheetRules(sheet, id, size);
  return {
    sheet: worksheet(sheet, styles, context, size, carried),
    validations,
    conditions,
    notes: sheet.cells.flatMap((cell, index) => noteData(cell, `${id}-n${index}`) ?? []),
  };
}

function worksheet(
  sheet: DocumentSheet,
  styles: readonly DocumentStyle[],
  context: SheetDataContext,
  size: GridSize,
  rules: SheetRules['carried'],
): IWorksheetData {
  const rowData = rowsOf(sheet);
  const columnData = columnsOf(sheet);
  if (rules) {
    anchorEdge(rowData, size.rows);
    anchorEdge(columnData, size.cols);
  }
  return {
    id: context.id,
    name: sheet.name,
    tabColor: sheet.tabColor === undefined ? '' : `#${sheet.tabColor}`,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeData(sheet.freeze),
    rowCount: size.rows,
    columnCount: size.cols,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixelsOr(sheet.defaultColumnWidth, DEFAULT_COLUMN_WIDTH),
    defaultRowHeight: pixelsOr(sheet.defaultRowHeight, DEFAULT_ROW_HEIGHT),
    mergeData: sheet.merges.map(gridRange),
    cellData: sheetCells(sheet, styles, context),
    rowData,
    columnData,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
    custom: customOfSheet({ ...carriedSheet(sheet), ...(rules ? { rules } : {}) }),
  };
}

const pixelsOr = (points: number | undefined, pixels: number): number =>
  points === undefined ? pixels : pixelsOfPoints(points);

const carriedSheet = (sheet: DocumentSheet): CarriedSheet => ({
  print: sheet.print,
  ...carriedFreeze(sheet.freeze),
  ...(sheet.visibility === 'veryHidden' ? { veryHidden: true } : {}),
  ...(sheet.isProtected ? { isProtected: true } : {}),
  ...(sheet.defaultColumnWidth === undefined ? {} : { defaultColumnWidth: sheet.defaultColumnWidth }),
  ...(sheet.defaultRowHeight === undefined ? {} : { defaultRowHeight: sheet.defaultRowHeight }),
});

function rowsOf({
  rowHeights,
  hiddenRows,
  print,
}: DocumentSheet): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, { points, fixed }] of Object.entries(rowHeights)) {
    data[Number(row)] = {
      h: pixelsOfPoints(points),
      ia: fixed ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      ...kept(carriedRow(points, fixed)),
    };
  }
  for (const row of hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  anchorRows(data, print);
  return data;
}

function columnsOf({
  columnWidths,
  hiddenCols,
  print,
}: DocumentSheet): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [col, points] of Object.entries(columnWidths)) {
    data[Number(col)] = { w: pixelsOfPoints(points), ...kept(carriedPoints(points)) };
  }
  for (const col of hiddenCols) data[col] = { ...data[col], hd: BooleanNumber.TRUE };
  anchorColumns(data, print);
  return data;
}

const kept = (carried: CarriedRow): Pick<IRowData, 'custom'> =>
  Object.keys(carried).length === 0 ? {} : { custom: { ...carried } };
