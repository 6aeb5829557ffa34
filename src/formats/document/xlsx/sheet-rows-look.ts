import type { DocumentRowHeight, DocumentSheet } from '../../../domain/document/workbook-document';
import { USUAL_ROW_POINTS } from '../../digit-width';
import type { SheetPart } from './sheet-part';
import { numberOf } from './xml-element';

type Rows = Pick<DocumentSheet, 'rowHeights' | 'defaultRowHeight' | 'hiddenRows'>;

/** Heights and hidden rows. */
export function sheetRowsLook(part: SheetPart): Rows {
  const rowHeights: Record<number, DocumentRowHeight> = {};
  const hiddenRows: number[] = [];
  for (const { row, height, hasOwnHeight, hidden } of part.rows) {
    if (hidden) hiddenRows.push(row);
    if (height !== undefined && height > 0) rowHeights[row] = { points: height, fixed: hasOwnHeight };
  }
  const usual = numberOf(part.one('sheetFormatPr'), 'defaultRowHeight') ?? 0;
  return { rowHeights, hiddenRows, defaultRowHeight: usual > 0 ? usual : USUAL_ROW_POINTS };
}
