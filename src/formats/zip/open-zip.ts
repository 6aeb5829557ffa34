import type { Inflater } from '../inflater';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { readCentralDirectory } from './central-directory';
import { readEntry, readEntryInChunks } from './read-entry';
import type { ZipEntry, ZipLimits } from './zip-entry';

export type { ZipEntry, ZipLimits } from './zip-entry';

/** An archive whose directory is read and whose entries are inflated, and verified, one by one on demand. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** The entry's content; refused above `maxBytes` (the limit on one file unless given). */
  read(entry: ZipEntry, maxBytes?: number): Uint8Array;
  /** The content in pieces, which must not be kept; they count only if the call returns. */
  readInChunks(entry: ZipEntry, maxBytes: number, onChunk: (chunk: Uint8Array) => void): void;
}

const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ARCHIVE = [0x50, 0x4b, 0x05, 0x06];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Opens a zip; throws `WorkbookRefusal` if it is none, is cut short, or breaks a limit. */
export function openZip(bytes: Uint8Array, inflater: Inflater, limits: ZipLimits = LIMITS): ZipArchive {
  if (bytes.length === 0) throw new WorkbookRefusal('emptyFile');
  if (bytes.length > limits.fileBytes) {
    throw new WorkbookRefusal('fileTooLarge', { limit: Math.round(limits.fileBytes / 1024 / 1024) });
  }
  if (!startsWith(bytes, LOCAL_HEADER) && !startsWith(bytes, EMPTY_ARCHIVE)) {
    throw new WorkbookRefusal('contentUnknown');
  }
  return {
    entries: readCentralDirectory(bytes, limits),
    read: (entry, maxBytes = limits.fileBytes) => readEntry(bytes, entry, inflater, limits, maxBytes),
    readInChunks: (entry, maxBytes, onChunk) =>
      readEntryInChunks(bytes, entry, inflater, limits, maxBytes, onChunk),
  };
}
