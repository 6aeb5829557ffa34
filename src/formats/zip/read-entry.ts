import type { Inflater } from '../inflater';
import { WorkbookRefusal } from '../refusal';
import { entryData } from './entry-data';
import type { ZipEntry, ZipLimits } from './zip-entry';

const STORED = 0;
const DEFLATE = 8;
const STORED_CHUNK = 64 * 1024;

/** The whole entry in one buffer, verified: size, CRC and ratio. */
export function readEntry(
  zip: Uint8Array,
  entry: ZipEntry,
  inflater: Inflater,
  limits: ZipLimits,
  maxBytes: number,
): Uint8Array {
  const stored = checkedData(zip, entry, limits, maxBytes);
  const bytes = entry.method === STORED ? stored : inflateWhole(stored, entry, inflater);
  verify(entry, bytes.length, inflater.crc32(bytes, 0));
  return bytes;
}

/** The entry in pieces, for parts too large to hold. What `onChunk` collected counts only if this returns. */
export function readEntryInChunks(
  zip: Uint8Array,
  entry: ZipEntry,
  inflater: Inflater,
  limits: ZipLimits,
  maxBytes: number,
  onChunk: (chunk: Uint8Array) => void,
): void {
  const stored = checkedData(zip, entry, limits, maxBytes);
  let size = 0;
  let crc = 0;
  const consume = (chunk: Uint8Array): void => {
    size += chunk.length;
    crc = inflater.crc32(chunk, crc);
    onChunk(chunk);
  };
  if (entry.method === STORED) {
    for (let at = 0; at < stored.length; at += STORED_CHUNK) consume(stored.subarray(at, at + STORED_CHUNK));
  } else {
    inflatePieces(stored, entry, inflater, consume);
  }
  verify(entry, size, crc);
}

/** Everything that can be refused from the directory alone, before a byte is inflated. */
function checkedData(zip: Uint8Array, entry: ZipEntry, limits: ZipLimits, maxBytes: number): Uint8Array {
  const { name: part, size, compressedSize, method } = entry;
  const data = entryData(zip, entry);
  if (method !== STORED && method !== DEFLATE)
    throw new WorkbookRefusal('compressionUnknown', { part, method });
  if (method === STORED && size !== compressedSize) throw new WorkbookRefusal('sizeMismatch', { part });
  if (size > maxBytes) throw new WorkbookRefusal('partTooLarge', { part, limit: inMebibytes(maxBytes) });
  if (size > limits.ratioFromBytes && size > compressedSize * limits.compressionRatio) {
    throw new WorkbookRefusal('compressionRatio', { part, limit: limits.compressionRatio });
  }
  return data;
}

const inMebibytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10;

function inflateWhole(stored: Uint8Array, entry: ZipEntry, inflater: Inflater): Uint8Array {
  try {
    return inflater.inflate(stored, entry.size);
  } catch (error) {
    throw inflateRefusal(error, entry);
  }
}

function inflatePieces(
  stored: Uint8Array,
  entry: ZipEntry,
  inflater: Inflater,
  consume: (chunk: Uint8Array) => void,
): void {
  // What the consumer throws passes through the inflater and must not be mistaken for damaged data.
  let fromConsumer: { readonly error: unknown } | undefined;
  try {
    inflater.inflateInChunks(stored, entry.size, (chunk) => {
      try {
        consume(chunk);
      } catch (error) {
        fromConsumer = { error };
        throw error;
      }
    });
  } catch (error) {
    throw fromConsumer ? fromConsumer.error : inflateRefusal(error, entry);
  }
}

/** An inflater says `sizeMismatch` when the data is longer than declared; all else it throws is damaged data. */
const inflateRefusal = (error: unknown, { name: part }: ZipEntry): WorkbookRefusal =>
  new WorkbookRefusal(error instanceof WorkbookRefusal ? error.code : 'deflateBroken', { part }, error);

function verify({ name: part, size, crc32 }: ZipEntry, actualSize: number, actualCrc: number): void {
  if (actualSize !== size) throw new WorkbookRefusal('sizeMismatch', { part });
  if (actualCrc !== crc32) throw new WorkbookRefusal('checksumMismatch', { part });
}
