import { plainSheet } from '../../domain/document/plain-sheet';
import type { WorkbookDocument } from '../../domain/document/workbook-document';

/** A new workbook with one empty sheet. */
export const BLANK_WORKBOOK: WorkbookDocument = {
  sheets: [plainSheet('Sheet1')],
  active: 0,
  styles: [],
  names: [],
};
