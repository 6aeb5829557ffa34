import { WorkbookRefusal } from '../refusal';
import { locateDirectory } from './end-of-directory';
import { u16, u32, u64 } from './little-endian';
import type { ZipEntry, ZipLimits } from './zip-entry';

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const FLAG_ENCRYPTED = 0x0001;
const FLAG_STRONG_ENCRYPTION = 0x0040;
const FLAG_UTF8 = 0x0800;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64_EXTRA = 0xffff_ffff;

/** Every entry of the archive, in its order. Throws if the directory does not add up or a name comes twice. */
export function readCentralDirectory(zip: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const location = locateDirectory(zip);
  if (location.entries > limits.zipEntries) {
    throw new WorkbookRefusal('tooManyEntries', { entries: location.entries, limit: limits.zipEntries });
  }
  const directory = zip.subarray(location.offset, location.offset + location.size);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < location.entries) {
    const length = entryLength(directory, at);
    entries.push(readEntryRecord(directory.subarray(at, at + length)));
    at += length;
  }
  // Entries beyond the count would be lost in silence (a 16-bit count that wrapped, or a damaged record).
  if (at !== directory.length) throw new WorkbookRefusal('zipDirectoryBroken');
  refuseDuplicates(entries);
  return entries;
}

function entryLength(directory: Uint8Array, at: number): number {
  if (at + ENTRY_LENGTH > directory.length || u32(directory, at) !== ENTRY_SIGNATURE) {
    throw new WorkbookRefusal('zipDirectoryBroken');
  }
  const length = ENTRY_LENGTH + u16(directory, at + 28) + u16(directory, at + 30) + u16(directory, at + 32);
  if (at + length > directory.length) throw new WorkbookRefusal('zipDirectoryBroken');
  return length;
}

function readEntryRecord(record: Uint8Array): ZipEntry {
  const flags = u16(record, 8);
  const nameEnd = ENTRY_LENGTH + u16(record, 28);
  const rawName = record.subarray(ENTRY_LENGTH, nameEnd);
  const utf8 = (flags & FLAG_UTF8) !== 0;
  const name = decodeName(rawName, utf8);
  const [size, compressedSize, localHeaderOffset] = widen(
    [u32(record, 24), u32(record, 20), u32(record, 42)],
    record.subarray(nameEnd, nameEnd + u16(record, 30)),
  );
  return {
    name,
    rawName,
    utf8,
    directory: name.endsWith('/') || name.endsWith('\\'),
    encrypted: (flags & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION)) !== 0,
    method: u16(record, 10),
    crc32: u32(record, 16),
    compressedSize,
    size,
    localHeaderOffset,
  };
}

type Sizes = readonly [size: number, compressedSize: number, localHeaderOffset: number];

/** Fields that do not fit 32 bits stand in the zip64 extra field, in this order, and only those. */
function widen(sizes: Sizes, extra: Uint8Array): Sizes {
  if (!sizes.includes(IN_ZIP64_EXTRA)) return sizes;
  let at = 0;
  while (at + 4 <= extra.length && u16(extra, at) !== ZIP64_EXTRA) at += 4 + u16(extra, at + 2);
  let field = at + 4;
  const widened = sizes.map((value) => {
    if (value !== IN_ZIP64_EXTRA) return value;
    if (field + 8 > extra.length) throw new WorkbookRefusal('zipDirectoryBroken');
    field += 8;
    return u64(extra, field - 8);
  });
  return [widened[0]!, widened[1]!, widened[2]!];
}

const utf8Decoder = new TextDecoder('utf-8');

const decodeName = (rawName: Uint8Array, utf8: boolean): string =>
  utf8 ? utf8Decoder.decode(rawName) : String.fromCharCode(...rawName);

/**
 * Two entries of one name are how a file shows one content to a virus scanner and another to a reader. Letters are
 * compared as they are: in code page 936 a letter can be the second byte of a character.
 */
function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(name)) throw new WorkbookRefusal('duplicateEntry', { part: name });
    seen.add(name);
  }
}
