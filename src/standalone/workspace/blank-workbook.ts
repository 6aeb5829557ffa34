import type { DocumentPrint, WorkbookDocument } from '../../domain/document/workbook-document';

/** As spreadsheet programs set up a new sheet: Chinese paper, their usual margins (millimetres). */
const PRINT: DocumentPrint = {
  paper: 'A4',
  orientation: 'portrait',
  margins: { top: 19, bottom: 19, left: 18, right: 18, header: 8, footer: 8 },
  centerHorizontally: false,
  centerVertically: false,
};

/** A new workbook with one empty sheet. */
export const BLANK_WORKBOOK: WorkbookDocument = {
  sheets: [
    {
      name: 'Sheet1',
      visibility: 'visible',
      cells: [],
      merges: [],
      columnWidths: {},
      rowHeights: {},
      hiddenRows: [],
      hiddenCols: [],
      gridlines: true,
      validations: [],
      conditions: [],
      print: PRINT,
      isProtected: false,
    },
  ],
  active: 0,
  styles: [],
  names: [],
};
