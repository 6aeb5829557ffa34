/* Documents ⇄ what the embedded spreadsheet keeps of a workbook. Nothing here touches a spreadsheet that runs. */
export { workbookData } from './workbook-data';
export { documentOf } from './workbook-document-of';
export { sheetData, type SheetData, type SheetDataContext } from './sheet-data';
export { cellContent, type CellContent } from './cell-content';
export { documentStyleOf } from './document-style-of';
export { styleData } from './style-data';
export { carriedOfSheet, type CarriedSheet } from './carried-sheet';
export { carriedLink } from './carried-cell';
export { fontOfStack, fontStack } from './font-stacks';
