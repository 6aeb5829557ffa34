import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { StyleTable } from '../../../domain/document/style-table';
import type { DocumentCell, DocumentSheet, OpenedDocument } from '../../../domain/document/workbook-document';
import { isCellDate, type CellValue } from '../../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../domain/sheet/snapshot';
import type { Inflater } from '../../inflater';
import { openXlsb, readXlsb } from '../../legacy/read-xlsb';
import { WorkbookRefusal } from '../../refusal';
import { documentOfSheets } from '../document-of-sheets';
import { LeftBehindTally } from '../left-behind-tally';
import { plainSheet } from '../../../domain/document/plain-sheet';
import { dateFormatOf, forEachValue } from '../snapshot-document';
import { isUnkept, plainFormula } from '../xlsx/formula-keeping';

/**
 * Reads .xlsb: values, number formats, formulas, merges, widths and heights, as SheetJS gives them. It gives no fonts,
 * fills and borders, and of names and notes too little to keep: each sheet says that its looks are left behind.
 */
export async function readXlsbDocument(bytes: Uint8Array, inflater: Inflater): Promise<OpenedDocument> {
  const snapshot = await readXlsb(bytes, inflater);
  const workbook = await withExtras(bytes, inflater);
  const lostNames = new Set((workbook?.Workbook?.Names ?? []).map((name) => name.Name.toLowerCase()));
  const [styles, tally] = [new StyleTable(), new LeftBehindTally()];
  const sheets = snapshot.sheets.map((sheet) => {
    tally.add('looks', sheet.name);
    return sheetOf(sheet, workbook?.Sheets[sheet.name], lostNames, styles, tally);
  });
  for (const { sheet } of snapshot.notices) if (sheet !== undefined) tally.add('charts', sheet);
  tally.add('other', undefined, lostNames.size);
  return { document: documentOfSheets({ sheets, styles: styles.styles }), leftBehind: tally.entries() };
}

/** SheetJS may fail over one formula that it does not know; the values were read without asking for any. */
async function withExtras(bytes: Uint8Array, inflater: Inflater): Promise<WorkBook | undefined> {
  try {
    return await openXlsb(bytes, inflater, { formulas: true, sizes: true });
  } catch (error) {
    if (error instanceof WorkbookRefusal) return undefined;
    throw error;
  }
}

function sheetOf(
  snapshot: SheetSnapshot,
  sheet: WorkSheet | undefined,
  lostNames: ReadonlySet<string>,
  styles: StyleTable,
  tally: LeftBehindTally,
): DocumentSheet {
  const cells: DocumentCell[] = [];
  forEachValue(snapshot, (row, col, value) => {
    const read = sheet?.['!data']?.[row]?.[col];
    const formula = read?.f === undefined ? undefined : plainFormula(read.f);
    const isKept = formula !== undefined && read?.F === undefined && !isUnkept(formula, lostNames);
    if (formula !== undefined && !isKept) tally.add('formulas', snapshot.name);
    const style = styles.place(formatOf(read, value));
    cells.push({
      row,
      col,
      value,
      ...(isKept ? { formula } : {}),
      ...(style === undefined ? {} : { style }),
    });
  });
  const lostNotes = (sheet?.['!data'] ?? []).flat().filter((cell) => cell?.c !== undefined).length;
  tally.add('other', snapshot.name, lostNotes);
  return {
    ...plainSheet(snapshot.name),
    visibility: snapshot.hidden ? 'hidden' : 'visible',
    cells,
    merges: snapshot.merges,
    columnWidths: pointsBy(sheet?.['!cols'], (column) => column?.wpx),
    rowHeights: Object.fromEntries(
      Object.entries(pointsBy(sheet?.['!rows'], (row) => row?.hpx)).map(([row, points]) => [
        row,
        { points, fixed: false },
      ]),
    ),
    hiddenRows: snapshot.hiddenRows,
    hiddenCols: snapshot.hiddenCols,
  };
}

function formatOf(cell: CellObject | undefined, value: CellValue): { readonly numberFormat?: string } {
  if (typeof cell?.z === 'string' && cell.z !== 'General') return { numberFormat: cell.z };
  return isCellDate(value) ? { numberFormat: dateFormatOf(value.serial) } : {};
}

const POINTS_PER_PIXEL = 0.75;

function pointsBy<T>(
  list: readonly T[] | undefined,
  pixelsOf: (item: T) => number | undefined,
): Record<number, number> {
  const points: Record<number, number> = {};
  list?.forEach((item, index) => {
    const pixels = pixelsOf(item);
    if (pixels !== undefined && pixels > 0) points[index] = pixels * POINTS_PER_PIXEL;
  });
  return points;
}
