import type { OpenedDocument } from '../../../domain/document/workbook-document';
import { readSpreadsheetMl } from '../../legacy/read-spreadsheetml';
import { snapshotDocument } from '../snapshot-document';

/** “XML 电子表格 2003”: values, merges and what is hidden. */
export const readSpreadsheetMlDocument = (bytes: Uint8Array): OpenedDocument => ({
  document: snapshotDocument(readSpreadsheetMl(bytes)),
  leftBehind: [{ kind: 'looks', count: 1 }],
});
