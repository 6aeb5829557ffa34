import type { OpenedDocument } from '../../domain/document/workbook-document';
import type { ReadRequest, WorkbookPlatform } from '../read-request';
import { decryptedFile, refuseOle, workbookKind } from '../workbook-kind';

/**
 * Reads a workbook of any format that schools send, by its content, with its looks. All or nothing, under the same
 * limits and with the same `WorkbookRefusal`s as `readWorkbook`; what a document cannot hold is counted in
 * `leftBehind`. The readers are loaded when first needed.
 */
export async function readDocument(
  bytes: Uint8Array,
  request: ReadRequest,
  platform: WorkbookPlatform,
): Promise<OpenedDocument> {
  const kind = workbookKind(bytes);
  switch (kind) {
    case 'ooxmlWorkbook':
      return (await import('./xlsx/read-xlsx-document')).readXlsxDocument(bytes, platform.inflater);
    case 'encryptedPackage':
      return unlocked(await readDocument(await decryptedFile(bytes, request, platform), request, platform));
    case 'oleOther':
      return refuseOle(bytes);
    case 'biffWorkbook':
    case 'xlsb':
    case 'ods':
    case 'xmlSpreadsheet2003':
    case 'html':
    case 'text': {
      const { readLegacyDocument } = await import('./legacy/read-legacy-document');
      return readLegacyDocument(kind, bytes, request, platform);
    }
  }
}

/** A saved file has no password: that is one more thing to say. */
const unlocked = ({ document, leftBehind }: OpenedDocument): OpenedDocument => ({
  document,
  leftBehind: [{ kind: 'password', count: 1 }, ...leftBehind],
});
