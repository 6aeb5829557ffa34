/* Documents ⇄ what the embedded spreadsheet keeps of a workbook. Nothing here touches a spreadsheet that runs. */
export { workbookData } from './workbook-data';
export { documentOf } from './workbook-document-of';
export { sheetData } from './sheet-data';
export { cellData } from './cell-data';
export { linkPlace } from './link-target';
export { linkOfRich, richText } from './rich-text';
export { cellContent, type CellContent } from './cell-content';
export { documentStyleOf } from './document-style-of';
export { fontData, styleData, type StyleData } from './style-data';
export { leastRowHeight } from './carried-row';
export { carriedOfSheet } from './carried-sheet';
export { carriedLink, customOfCell } from './carried-cell';
