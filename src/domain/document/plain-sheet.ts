import type { DocumentPrint, DocumentSheet } from './workbook-document';

/** The page setup of a new sheet; margins in millimetres, as Excel has them from 2007 on. */
export const PLAIN_PRINT: DocumentPrint = {
  paper: 'A4',
  orientation: 'portrait',
  margins: { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78, header: 7.62, footer: 7.62 },
  centerHorizontally: false,
  centerVertically: false,
};

/** A new sheet that holds nothing. */
export const plainSheet = (name: string): DocumentSheet => ({
  name,
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
  print: PLAIN_PRINT,
  isProtected: false,
});
