import type { DocumentCell, DocumentSheet, WorkbookDocument } from '../../domain/document/workbook-document';
import { isCellDate, type CellValue } from '../../domain/sheet/cell-value';
import { sheetNames } from '../../domain/sheet/sheet-names';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { documentOfSheets } from './document-of-sheets';
import { plainSheet } from '../../domain/document/plain-sheet';
import { StyleTable } from '../../domain/document/style-table';

const DATE = 'yyyy"年"m"月"d"日"';
const DATE_AND_TIME = 'yyyy"年"m"月"d"日" h:mm';
const TIME = 'h:mm:ss';

/**
 * A workbook of which only values, merges and hidden rows and columns are known. Sheets keep their order; a name that
 * Excel would not take, as the file name of a .csv may be, is changed. Dates get a format that shows them as dates.
 */
export function snapshotDocument(snapshot: WorkbookSnapshot): WorkbookDocument {
  const styles = new StyleTable();
  const names = sheetNames(snapshot.sheets.map((sheet) => sheet.name));
  const sheets = snapshot.sheets.map((sheet, index) => sheetOf(sheet, names[index]!, styles));
  return documentOfSheets({ sheets, styles: styles.styles });
}

function sheetOf(snapshot: SheetSnapshot, name: string, styles: StyleTable): DocumentSheet {
  const cells: DocumentCell[] = [];
  forEachValue(snapshot, (row, col, value) => {
    const style = isCellDate(value) ? styles.place({ numberFormat: dateFormatOf(value.serial) }) : undefined;
    cells.push({ row, col, value, ...(style === undefined ? {} : { style }) });
  });
  return {
    ...plainSheet(name),
    visibility: snapshot.hidden ? 'hidden' : 'visible',
    cells,
    merges: snapshot.merges,
    hiddenRows: snapshot.hiddenRows,
    hiddenCols: snapshot.hiddenCols,
  };
}

/** Calls back for every cell that holds something, row by row, left to right. */
export function forEachValue(
  snapshot: SheetSnapshot,
  visit: (row: number, col: number, value: CellValue) => void,
): void {
  // forEach passes over the holes of a sparse array; a loop to `length` would not.
  snapshot.rows.forEach((cells, row) =>
    cells?.forEach((value, col) => {
      if (value !== undefined) visit(row, col, value);
    }),
  );
}

/** How a date is shown of which only the serial is known. */
export function dateFormatOf(serial: number): string {
  if (serial < 1) return TIME;
  return Number.isInteger(serial) ? DATE : DATE_AND_TIME;
}
