import type { WorkbookSnapshot } from '../domain/sheet/snapshot';
import { sheetNameOf, type ReadRequest, type WorkbookPlatform } from './read-request';
import { decryptedFile, refuseOle, workbookKind, type WorkbookKind } from './workbook-kind';
import { readXlsx } from './xlsx/read-xlsx';

export type { ReadRequest, WorkbookPlatform } from './read-request';

/**
 * Reads a workbook of any format that schools send, by its content. All or nothing: a file that is damaged, locked or
 * no workbook is refused with a `WorkbookRefusal`. Readers of older formats are loaded when first needed.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  request: ReadRequest,
  platform: WorkbookPlatform,
): Promise<WorkbookSnapshot> => readKind(workbookKind(bytes), bytes, request, platform);

async function readKind(
  kind: WorkbookKind,
  bytes: Uint8Array,
  request: ReadRequest,
  platform: WorkbookPlatform,
): Promise<WorkbookSnapshot> {
  const { inflater, crypto } = platform;
  switch (kind) {
    case 'ooxmlWorkbook':
      return readXlsx(bytes, inflater);
    case 'encryptedPackage':
      return readEncrypted(bytes, request, platform);
    case 'biffWorkbook':
      return (await import('./legacy/read-biff')).readBiff(bytes, request.passwords ?? [], crypto);
    case 'xlsb':
      return (await import('./legacy/read-xlsb')).readXlsb(bytes, inflater);
    case 'ods':
      return (await import('./legacy/read-ods')).readOds(bytes, inflater);
    case 'xmlSpreadsheet2003':
      return (await import('./legacy/read-spreadsheetml')).readSpreadsheetMl(bytes);
    case 'html':
      return (await import('./text/read-html')).readHtml(bytes);
    case 'text':
      return (await import('./text/read-delimited')).readDelimited(bytes, sheetNameOf(request.fileName));
    case 'oleOther':
      return refuseOle(bytes);
  }
}

async function readEncrypted(
  bytes: Uint8Array,
  request: ReadRequest,
  platform: WorkbookPlatform,
): Promise<WorkbookSnapshot> {
  const workbook = await readWorkbook(await decryptedFile(bytes, request, platform), request, platform);
  return { ...workbook, notices: [{ code: 'decrypted' }, ...workbook.notices] };
}
