import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { readCentralDirectory } from '../zip/central-directory';

export type ZipKind = 'ooxmlWorkbook' | 'xlsb' | 'ods' | 'docx' | 'officeOther' | 'zipArchive';

const LOCAL_SIGNATURE = [0x50, 0x4b, 0x03, 0x04] as const;
const LOCAL_LENGTH = 30;
const MIMETYPE = 'mimetype';
const MIMETYPE_BYTES = 100;

/** What a zip holds, by the names of its entries and, for OpenDocument, the type stored as its first entry. */
export function kindOfZip(bytes: Uint8Array): ZipKind {
  const openDocument = openDocumentType(bytes);
  if (openDocument !== undefined) return kindOfOpenDocument(openDocument);
  const names = entryNames(bytes).map((name) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase());
  // A package whose list of types is lost is a damaged workbook, not an archive of odd files.
  if (names.includes('[content_types].xml') || names.includes('_rels/.rels')) return kindOfPackage(names);
  // Some writers put the type elsewhere, or compress it; a text document among them is refused by the reader.
  if (names.includes('content.xml') && names.includes('meta-inf/manifest.xml')) return 'ods';
  return 'zipArchive';
}

function kindOfOpenDocument(type: string): ZipKind {
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  return type.includes('opendocument.text') ? 'docx' : 'officeOther';
}

function kindOfPackage(names: readonly string[]): ZipKind {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/(^|\/)workbook\d*\.bin$/)) return 'xlsb';
  // A workbook may embed Word documents and the reverse; only the folder at the root counts.
  if (has(/^xl\//)) return 'ooxmlWorkbook';
  if (has(/^word\//)) return 'docx';
  if (has(/^(ppt|visio)\//)) return 'officeOther';
  return 'ooxmlWorkbook';
}

/** OpenDocument asks for an uncompressed entry `mimetype` at the very start. */
function openDocumentType(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(LOCAL_LENGTH, LOCAL_LENGTH + MIMETYPE_BYTES));
  if (!head.startsWith(MIMETYPE)) return undefined;
  return /application\/vnd\.oasis\.[\w.-]+/.exec(head)?.[0];
}

function entryNames(bytes: Uint8Array): string[] {
  try {
    return readCentralDirectory(bytes, LIMITS).map((entry) => entry.name);
  } catch (error) {
    // Sniffing only names the kind; whoever opens the zip meets the damage again and reports it.
    if (error instanceof WorkbookRefusal) return localHeaderNames(bytes);
    throw error;
  }
}

/** Names as the entries themselves carry them, for a zip that has lost its directory. */
function localHeaderNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(LOCAL_SIGNATURE[0]); at >= 0; at = bytes.indexOf(LOCAL_SIGNATURE[0], at + 1)) {
    if (!LOCAL_SIGNATURE.every((byte, index) => bytes[at + index] === byte)) continue;
    const length = (bytes[at + 26] ?? 0) | ((bytes[at + 27] ?? 0) << 8);
    names.push(
      new TextDecoder('latin1').decode(bytes.subarray(at + LOCAL_LENGTH, at + LOCAL_LENGTH + length)),
    );
    if (names.length >= LIMITS.zipEntries) break;
  }
  return names;
}
