import type { WorkbookDocument } from '../../domain/document/workbook-document';
import { writeDocument } from '../../formats/document/write-document';

/** The bytes of an .xlsx file; where they go is the page's business. */
export const saveDocument = (document: WorkbookDocument): Promise<Uint8Array> => writeDocument(document);
