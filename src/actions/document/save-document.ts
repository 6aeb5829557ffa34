import type { WorkbookDocument } from '../../domain/document/workbook-document';

/** The bytes of an .xlsx file; where they go is the page's business. The writer is loaded when first needed. */
export async function saveDocument(document: WorkbookDocument): Promise<Uint8Array> {
  const { writeDocument } = await import('../../formats/document/write-document');
  return writeDocument(document);
}
