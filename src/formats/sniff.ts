import { kindOfZip, type ZipKind } from './archive/kind-of-zip';
import { isCompoundFile } from './legacy/compound-file';
import { kindOfOle, type OleKind } from './legacy/kind-of-ole';
import { kindOfText, type TextKind } from './text/kind-of-text';

/**
 * What a file is by its content; its name is never asked. `docx` is any zipped text document, `officeOther` a zipped
 * presentation or drawing, `oleOther` an OLE file that is damaged or neither workbook nor text document.
 */
export type FileKind =
  ZipKind | OleKind | TextKind | 'pdf' | 'picture' | 'archiveUnknown' | 'empty' | 'unknown';

type Signature = readonly [bytes: readonly number[], kind: FileKind];

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  [ascii('%PDF-'), 'pdf'],
  [[0x89, ...ascii('PNG')], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [ascii('GIF8'), 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
  [ascii('Rar!'), 'archiveUnknown'],
  [[...ascii('7z'), 0xbc, 0xaf], 'archiveUnknown'],
  [[0x1f, 0x8b], 'archiveUnknown'],
];
const ZIP_SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature))) return kindOfZip(bytes);
  if (isCompoundFile(bytes)) return kindOfOle(bytes);
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known) return known[1];
  if (isWebp(bytes) || isBitmap(bytes)) return 'picture';
  return kindOfText(bytes);
}

const isWebp = (bytes: Uint8Array): boolean =>
  startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8);

/** “BM” alone could begin a text; a bitmap has four zero bytes after its size. */
const isBitmap = (bytes: Uint8Array): boolean =>
  startsWith(bytes, ascii('BM')) && startsWith(bytes, [0, 0, 0, 0], 6);
