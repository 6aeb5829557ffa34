import { WorkbookRefusal } from '../refusal';
import { u16, u32, u64 } from './little-endian';

/** Where the central directory lies and how many entries it lists. */
export interface DirectoryLocation {
  readonly offset: number;
  readonly size: number;
  readonly entries: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_LENGTH = 56;

/** Finds the end record, which a download cut short has lost: that is how a truncated file shows. */
export function locateDirectory(zip: Uint8Array): DirectoryLocation {
  const end = findEndRecord(zip);
  const location = readZip64End(zip, end) ?? readEnd(zip, end);
  if (location.offset + location.size > end) throw new WorkbookRefusal('zipDirectoryBroken');
  return location;
}

function findEndRecord(zip: Uint8Array): number {
  const first = Math.max(0, zip.length - END_LENGTH - MAX_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= first; at--) {
    if (zip[at] !== 0x50 || u32(zip, at) !== END_SIGNATURE) continue;
    if (at + END_LENGTH + u16(zip, at + 20) <= zip.length) return at;
  }
  throw new WorkbookRefusal('zipTruncated');
}

function readEnd(zip: Uint8Array, end: number): DirectoryLocation {
  const disk = u16(zip, end + 4);
  const entriesHere = u16(zip, end + 8);
  const entries = u16(zip, end + 10);
  if (disk !== 0 || entriesHere !== entries) throw new WorkbookRefusal('zipDirectoryBroken');
  return { entries, size: u32(zip, end + 12), offset: u32(zip, end + 16) };
}

/** Zip64 archives point from just before the end record to a second one with 64-bit fields. */
function readZip64End(zip: Uint8Array, end: number): DirectoryLocation | undefined {
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator < 0 || u32(zip, locator) !== ZIP64_LOCATOR_SIGNATURE) return undefined;
  const at = u64(zip, locator + 8);
  if (at + ZIP64_END_LENGTH > locator || u32(zip, at) !== ZIP64_END_SIGNATURE) {
    throw new WorkbookRefusal('zipDirectoryBroken');
  }
  return { entries: u64(zip, at + 32), size: u64(zip, at + 40), offset: u64(zip, at + 48) };
}
