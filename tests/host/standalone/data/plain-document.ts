import type { DocumentSheet, WorkbookDocument } from '../../../../src/domain/document/workbook-document';
import { initialDocument } from '../initial-document';

/** A workbook of these sheets, with all that a sheet has. */
export function plainDocument(...sheets: readonly Partial<DocumentSheet>[]): WorkbookDocument {
  const blank = initialDocument({ sheets: sheets.map((_, index) => ({ name: `表${index + 1}` })) });
  return { ...blank, sheets: blank.sheets.map((sheet, index) => ({ ...sheet, ...sheets[index] })) };
}
