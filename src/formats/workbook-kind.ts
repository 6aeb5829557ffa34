import type { ReadRequest, WorkbookPlatform } from './read-request';
import { LIMITS } from './limits';
import { WorkbookRefusal, type RefusalCode } from './refusal';
import { sniff, type FileKind } from './sniff';

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

/** Kinds that a reader is tried on. `encryptedPackage` holds another of them; `oleOther` is refused with what it lacks. */
export type WorkbookKind = Exclude<FileKind, keyof typeof REFUSED_KINDS>;

const isRefusedKind = (kind: FileKind): kind is keyof typeof REFUSED_KINDS => kind in REFUSED_KINDS;

/** What kind of workbook a file is, by its content; refuses what is too large or no workbook. */
export function workbookKind(bytes: Uint8Array): WorkbookKind {
  if (bytes.length > LIMITS.fileBytes) {
    throw new WorkbookRefusal('fileTooLarge', { limit: Math.round(LIMITS.fileBytes / 1024 / 1024) });
  }
  const kind = sniff(bytes);
  if (isRefusedKind(kind)) throw new WorkbookRefusal(REFUSED_KINDS[kind]);
  return kind;
}

/** The file inside an encrypted package; refuses when no password opens it. */
export async function decryptedFile(
  bytes: Uint8Array,
  request: ReadRequest,
  platform: WorkbookPlatform,
): Promise<Uint8Array> {
  const { CompoundFile } = await import('./legacy/compound-file');
  const { decryptPackage } = await import('./encryption/decrypt-package');
  const plain = decryptPackage(new CompoundFile(bytes), request.passwords ?? [], platform.crypto);
  // What lies inside is never encrypted again; refusing here keeps a forged file from nesting without end.
  if (sniff(plain) === 'encryptedPackage') throw new WorkbookRefusal('contentUnknown');
  return plain;
}

/** Says what is damaged, if that is why the file was not recognised. */
export async function refuseOle(bytes: Uint8Array): Promise<never> {
  const { CompoundFile } = await import('./legacy/compound-file');
  const { streamNames } = new CompoundFile(bytes);
  throw new WorkbookRefusal('contentUnknown', { streams: streamNames.length });
}
