/* Documents ⇄ what the embedded spreadsheet keeps of a workbook. Nothing here touches a spreadsheet that runs. */
export { workbookData } from './workbook-data';
export { documentOf } from './workbook-document-of';
export { sheetData, type SheetData } from './sheet-data';
export type { SheetDataContext } from './sheet-data-context';
export { cellData } from './cell-data';
export { linkPlace, linkTarget, type SheetIds } from './link-target';
export { linkOfRich, richText, textOfRich } from './rich-text';
export { cellContent, type CellContent } from './cell-content';
export { documentStyleOf } from './document-style-of';
export { fontData, styleData, type StyleData } from './style-data';
export { leastRowHeight } from './carried-row';
export { carriedOfSheet, type CarriedSheet } from './carried-sheet';
export { carriedLink, customOfCell } from './carried-cell';
export { fontOfStack, fontStack } from './font-stacks';
