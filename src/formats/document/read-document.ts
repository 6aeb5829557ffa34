import type { OpenedDocument } from '../../domain/document/workbook-document';
import type { ReadRequest, WorkbookPlatform } from '../read-request';
import { decryptedFile, refuseOle, workbookKind, type WorkbookKind } from '../workbook-kind';

/** Kinds that `legacy/read-legacy-document` reads. */
export type LegacyKind = Exclude<WorkbookKind, 'ooxmlWorkbook' | 'encryptedPackage' | 'oleOther'>;

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
    default:
      return readLegacy(kind, bytes, request, platform);
  }
}

/** A saved file has no password: that is one more thing to say. */
const unlocked = ({ document, leftBehind }: OpenedDocument): OpenedDocument => ({
  document,
  leftBehind: [{ kind: 'password', count: 1 }, ...leftBehind],
});

async function readLegacy(
  _kind: LegacyKind,
  bytes: Uint8Array,
  request: ReadRequest,
  platform: WorkbookPlatform,
): Promise<OpenedDocument> {
  const { readWorkbook } = await import('../read-workbook');
  const { snapshotDocument } = await import('./snapshot-document');
  const snapshot = await readWorkbook(bytes, request, platform);
  return { document: snapshotDocument(snapshot), leftBehind: [] };
}
