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
import { conditionRule, type ConditionRule } from './condition-rule';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './default-look';
import { gridRange } from './grid-range';
import { carriedPoints, pixelsOfPoints } from './lengths';
import { noteData } from './note-data';
import { anchorColumns, anchorRows } from './print-anchors';
import type { SheetDataContext } from './sheet-data-context';
import { sheetSize } from './sheet-size';
import { validationRule, type ValidationRule } from './validation-rule';

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
  return {
    sheet: worksheet(sheet, styles, context),
    validations: sheet.validations.flatMap(
      (rule, index) => validationRule(rule, `${id}-v${index}`, size) ?? [],
    ),
    conditions: sheet.conditions.flatMap((rule, index) => conditionRule(rule, `${id}-c${index}`, size) ?? []),
    notes: sheet.cells.flatMap((cell, index) => noteData(cell, `${id}-n${index}`) ?? []),
  };
}

function worksheet(
  sheet: DocumentSheet,
  styles: readonly DocumentStyle[],
  context: SheetDataContext,
): IWorksheetData {
  const size = sheetSize(sheet);
  const { rows = 0, cols = 0 } = sheet.freeze ?? {};
  return {
    id: context.id,
    name: sheet.name,
    tabColor: sheet.tabColor === undefined ? '' : `#${sheet.tabColor}`,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: cols,
      ySplit: rows,
      startRow: rows || NOTHING_FROZEN,
      startColumn: cols || NOTHING_FROZEN,
    },
    rowCount: size.rows,
    columnCount: size.cols,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixelsOr(sheet.defaultColumnWidth, DEFAULT_COLUMN_WIDTH),
    defaultRowHeight: pixelsOr(sheet.defaultRowHeight, DEFAULT_ROW_HEIGHT),
    mergeData: sheet.merges.map(gridRange),
    cellData: sheetCells(sheet, styles, context),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
    custom: customOfSheet(carriedSheet(sheet)),
  };
}

/** The grid's own way to say so. */
const NOTHING_FROZEN = -1;

const pixelsOr = (points: number | undefined, pixels: number): number =>
  points === undefined ? pixels : pixelsOfPoints(points);

const carriedSheet = (sheet: DocumentSheet): CarriedSheet => ({
  print: sheet.print,
  ...(sheet.visibility === 'veryHidden' ? { veryHidden: true } : {}),
  ...(sheet.isProtected ? { isProtected: true } : {}),
  ...(sheet.defaultColumnWidth === undefined ? {} : { defaultColumnWidth: sheet.defaultColumnWidth }),
  ...(sheet.defaultRowHeight === undefined ? {} : { defaultRowHeight: sheet.defaultRowHeight }),
});

function rowData({
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

function columnData({
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
