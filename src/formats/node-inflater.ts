import { crc32, inflateRawSync } from 'node:zlib';
import { fflateInflater } from './fflate-inflater';
import type { Inflater } from './inflater';
import { WorkbookRefusal } from './refusal';

/** zlib where it can work in one call; zlib has no synchronous stream, so large sheets go through fflate. */
export const nodeInflater: Inflater = {
  inflate,
  inflateInChunks: (compressed, expectedSize, onChunk) =>
    fflateInflater.inflateInChunks(compressed, expectedSize, onChunk),
  crc32,
};

/** zlib wants room left in its output buffer to know that it is done; without it, it allocates a second one. */
const SPARE_BYTES = 64;

function inflate(compressed: Uint8Array, expectedSize: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = inflateRawSync(compressed, {
      chunkSize: expectedSize + SPARE_BYTES,
      maxOutputLength: Math.max(1, expectedSize),
    });
  } catch (error) {
    if (isTooLong(error)) throw new WorkbookRefusal('sizeMismatch', {}, error);
    throw error;
  }
  // zlib takes no limit of zero.
  if (bytes.length > expectedSize) throw new WorkbookRefusal('sizeMismatch');
  return bytes;
}

const isTooLong = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
