import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import { PLAIN_PRINT } from '../../../domain/document/plain-sheet';
import type { DocumentSheet } from '../../../domain/document/workbook-document';
import { carriedOfSheet, type CarriedSheet } from './carried-sheet';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './default-look';
import { documentCellsOf } from './document-cells-of';
import { freezeOf } from './frozen-panes';
import { colorOfText } from './grid-color';
import { rangeOfGrid } from './grid-range';
import { pointsOf, type CarriedPoints } from './lengths';
import { movedPrint } from './print-anchors';
import { documentRulesOf } from './sheet-rules';
import type { SheetSurroundings } from './sheet-surroundings';

/** A sheet of the grid in the words of a document. */
export function documentSheetOf(
  sheet: Partial<IWorksheetData>,
  surroundings: SheetSurroundings,
): DocumentSheet {
  const carried = carriedOfSheet(sheet.custom);
  const tabColor = colorOfText(sheet.tabColor ?? '');
  return {
    name: sheet.name ?? '',
    visibility: visibility(sheet, carried),
    cells: documentCellsOf(sheet, surroundings),
    merges: (sheet.mergeData ?? []).map(rangeOfGrid),
    columnWidths: columnWidths(sheet),
    rowHeights: rowHeights(sheet),
    ...defaultSizes(sheet, carried),
    hiddenRows: hiddenOf(sheet.rowData),
    hiddenCols: hiddenOf(sheet.columnData),
    ...freezeOf(sheet, carried.freeze),
    gridlines: sheet.showGridlines !== BooleanNumber.FALSE,
    ...documentRulesOf(sheet, carried, surroundings),
    print: movedPrint(carried.print ?? PLAIN_PRINT, sheet.rowData, sheet.columnData),
    isProtected: carried.isProtected ?? false,
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}

function visibility(
  { hidden }: Partial<IWorksheetData>,
  { veryHidden }: CarriedSheet,
): DocumentSheet['visibility'] {
  if (hidden !== BooleanNumber.TRUE) return 'visible';
  return veryHidden ? 'veryHidden' : 'hidden';
}

const columnWidths = ({ columnData = {} }: Partial<IWorksheetData>): DocumentSheet['columnWidths'] =>
  Object.fromEntries(
    numberedEntries(columnData).flatMap(([col, { w, custom }]) =>
      w === undefined ? [] : [[col, pointsOf(w, carriedLength(custom))]],
    ),
  );

/** A row that sizes itself has its height in `ah` once it was drawn. */
const rowHeights = ({ rowData = {} }: Partial<IWorksheetData>): DocumentSheet['rowHeights'] =>
  Object.fromEntries(
    numberedEntries(rowData).flatMap(([row, { h, ah, ia, custom }]) => {
      const own = ia === BooleanNumber.FALSE ? undefined : ah;
      const pixels = own ?? h;
      const fixed = own === undefined && ia !== BooleanNumber.TRUE;
      return pixels === undefined ? [] : [[row, { points: pointsOf(pixels, carriedLength(custom)), fixed }]];
    }),
  );

/** Only `sheetData` writes there, so that the shape is known. */
const carriedLength = (custom: IWorksheetData['custom']): CarriedPoints =>
  (custom as CarriedPoints | undefined) ?? {};

const hiddenOf = (data: IWorksheetData['rowData'] | IWorksheetData['columnData'] = {}): readonly number[] =>
  numberedEntries<{ readonly hd?: BooleanNumber }>(data).flatMap(([index, { hd }]) =>
    hd === BooleanNumber.TRUE ? [index] : [],
  );

/** By number, leaving out what was removed. */
function numberedEntries<Entry>(
  data: Readonly<Record<number, Entry | null | undefined>>,
): readonly (readonly [number, Entry])[] {
  return Object.entries(data).flatMap(([index, entry]) => (entry ? [[Number(index), entry] as const] : []));
}

/** Absent where the sheet has the grid's own, and the document named none. */
function defaultSizes(
  { defaultColumnWidth: width, defaultRowHeight: height }: Partial<IWorksheetData>,
  carried: CarriedSheet,
): Pick<DocumentSheet, 'defaultColumnWidth' | 'defaultRowHeight'> {
  const points = (pixels: number | undefined, own: number, before: number | undefined): number | undefined =>
    pixels === undefined || (before === undefined && pixels === own)
      ? undefined
      : pointsOf(pixels, before === undefined ? {} : { points: before });
  const columnWidth = points(width, DEFAULT_COLUMN_WIDTH, carried.defaultColumnWidth);
  const rowHeight = points(height, DEFAULT_ROW_HEIGHT, carried.defaultRowHeight);
  return {
    ...(columnWidth === undefined ? {} : { defaultColumnWidth: columnWidth }),
    ...(rowHeight === undefined ? {} : { defaultRowHeight: rowHeight }),
  };
}
