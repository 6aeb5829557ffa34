import type { OpenedDocument } from '../../../domain/document/workbook-document';
import type { ReadRequest, WorkbookPlatform } from '../../read-workbook';
import { readBiffDocument } from './biff/read-biff-document';

/** Kinds of workbooks other than .xlsx. */
export type LegacyKind = 'biffWorkbook' | 'xlsb' | 'ods' | 'xmlSpreadsheet2003' | 'html' | 'text';

/**
 * Reads a workbook of an older or foreign format as a document. Values come from the readers that the consolidation
 * uses; looks are added as far as the format has them and are cheap to read, the rest is said in `leftBehind`.
 * Refuses (`WorkbookRefusal`) what these readers refuse.
 */
export async function readLegacyDocument(
  kind: LegacyKind,
  bytes: Uint8Array,
  request: ReadRequest,
  platform: WorkbookPlatform,
): Promise<OpenedDocument> {
  switch (kind) {
    case 'biffWorkbook':
      return readBiffDocument(bytes, request.passwords ?? [], platform.crypto);
    case 'xlsb':
      return (await import('./read-xlsb-document')).readXlsbDocument(bytes, platform.inflater);
    case 'ods':
      return (await import('./ods/read-ods-document')).readOdsDocument(bytes, platform.inflater);
    case 'xmlSpreadsheet2003':
      return (await import('./read-spreadsheetml-document')).readSpreadsheetMlDocument(bytes);
    case 'html':
      return (await import('./read-plain-document')).readHtmlDocument(bytes);
    case 'text':
      return (await import('./read-plain-document')).readTextDocument(bytes, request.fileName);
  }
}
