import type { WorkbookSnapshot } from '../domain/sheet/snapshot';
import type { CryptoPrimitives } from './encryption/crypto-primitives';
import type { Inflater } from './inflater';
import { LIMITS } from './limits';
import { WorkbookRefusal, type RefusalCode } from './refusal';
import { sniff, type FileKind } from './sniff';
import { readXlsx } from './xlsx/read-xlsx';

/** What reading needs of the machine. Without `crypto`, encrypted files are refused as `encryptionUnknown`. */
export interface WorkbookPlatform {
  readonly inflater: Inflater;
  readonly crypto?: CryptoPrimitives;
}

export interface ReadRequest {
  /** Tried in turn on encrypted files, after the one that Excel tries by itself. */
  readonly passwords?: readonly string[];
  /** Names the one sheet of a text file; never decides how a file is read. */
  readonly fileName?: string;
}

type Kind = Exclude<FileKind, keyof typeof REFUSED_KINDS>;

/** Kinds that are no workbook at all. */
const REFUSED_KINDS = {
  empty: 'emptyFile',
  wordDocument: 'wordDocument',
  docx: 'wordDocument',
  pdf: 'pdfDocument',
  picture: 'pictureFile',
  archiveUnknown: 'archiveUnknown',
  zipArchive: 'contentUnknown',
  officeOther: 'contentUnknown',
  json: 'contentUnknown',
  unknown: 'contentUnknown',
} as const satisfies Partial<Record<FileKind, RefusalCode>>;

const isRefusedKind = (kind: FileKind): kind is keyof typeof REFUSED_KINDS => kind in REFUSED_KINDS;

/**
 * Reads a workbook of any format that schools send, by its content. All or nothing: a file that is damaged, locked or
 * no workbook is refused with a `WorkbookRefusal`. Readers of older formats are loaded when first needed.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  request: ReadRequest,
  platform: WorkbookPlatform,
): Promise<WorkbookSnapshot> {
  if (bytes.length > LIMITS.fileBytes) {
    throw new WorkbookRefusal('fileTooLarge', { limit: Math.round(LIMITS.fileBytes / 1024 / 1024) });
  }
  const kind = sniff(bytes);
  if (isRefusedKind(kind)) throw new WorkbookRefusal(REFUSED_KINDS[kind]);
  return readKind(kind, bytes, request, platform);
}

async function readKind(
  kind: Kind,
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
  const { CompoundFile } = await import('./legacy/compound-file');
  const { decryptPackage } = await import('./encryption/decrypt-package');
  const plain = decryptPackage(new CompoundFile(bytes), request.passwords ?? [], platform.crypto);
  // What lies inside is never encrypted again; refusing here keeps a forged file from nesting without end.
  if (sniff(plain) === 'encryptedPackage') throw new WorkbookRefusal('contentUnknown');
  const workbook = await readWorkbook(plain, request, platform);
  return { ...workbook, notices: [{ code: 'decrypted' }, ...workbook.notices] };
}

/** Says what is damaged, if that is why the file was not recognised. */
async function refuseOle(bytes: Uint8Array): Promise<never> {
  const { CompoundFile } = await import('./legacy/compound-file');
  const { streamNames } = new CompoundFile(bytes);
  throw new WorkbookRefusal('contentUnknown', { streams: streamNames.length });
}

/** `某校.csv` → `某校`. */
function sheetNameOf(fileName: string | undefined): string {
  const base = fileName?.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return base === undefined || base === '' ? 'Sheet1' : base;
}
