import { WorkbookRefusal } from '../refusal';
import { u16, u32 } from './little-endian';
import type { ZipEntry } from './zip-entry';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const FLAG_ENCRYPTED = 0x0001;

/** The stored bytes of an entry, after checking that its local header tells the same story as the directory. */
export function entryData(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const header = entry.localHeaderOffset;
  const broken = (): never => {
    throw new WorkbookRefusal('zipDirectoryBroken', { part: entry.name });
  };
  if (header + LOCAL_LENGTH > zip.length || u32(zip, header) !== LOCAL_SIGNATURE) broken();
  if (entry.encrypted || (u16(zip, header + 6) & FLAG_ENCRYPTED) !== 0) {
    throw new WorkbookRefusal('encryptionUnknown', { part: entry.name });
  }
  if (u16(zip, header + 8) !== entry.method) broken();
  const nameEnd = header + LOCAL_LENGTH + u16(zip, header + 26);
  if (!sameBytes(zip.subarray(header + LOCAL_LENGTH, nameEnd), entry.rawName)) broken();
  // Sizes and CRC of the local header are not compared: with a data descriptor they are zero, and what counts is
  // verified against the data itself.
  const start = nameEnd + u16(zip, header + 28);
  if (start + entry.compressedSize > zip.length) {
    throw new WorkbookRefusal('zipTruncated', { part: entry.name });
  }
  return zip.subarray(start, start + entry.compressedSize);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}
