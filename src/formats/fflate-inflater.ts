import { Inflate, inflateSync } from 'fflate';
import type { Inflater } from './inflater';
import { WorkbookRefusal } from './refusal';
import { crc32 } from './zip/crc32';

/** Deflate grows a byte to at most 1,032, so a slice of this size yields at most 16 MiB at once. */
const SLICE = 16 * 1024;

/** The inflater for browsers, and for streaming in Node, whose zlib streams only asynchronously. */
export const fflateInflater: Inflater = { inflate, inflateInChunks, crc32 };

function inflate(compressed: Uint8Array, expectedSize: number): Uint8Array {
  // fflate drops what does not fit the buffer, but goes on through the data: a long stream is cut off in slices
  // instead. One spare byte shows that there is more than was declared.
  if (compressed.length > SLICE) return inflateLong(compressed, expectedSize);
  const bytes = inflateSync(compressed, { out: new Uint8Array(expectedSize + 1) });
  if (bytes.length > expectedSize) throw new WorkbookRefusal('sizeMismatch');
  return bytes;
}

function inflateLong(compressed: Uint8Array, expectedSize: number): Uint8Array {
  const bytes = new Uint8Array(expectedSize);
  let length = 0;
  inflateInChunks(compressed, expectedSize, (chunk) => {
    bytes.set(chunk, length);
    length += chunk.length;
  });
  return bytes.subarray(0, length);
}

function inflateInChunks(
  compressed: Uint8Array,
  expectedSize: number,
  onChunk: (chunk: Uint8Array) => void,
): void {
  let produced = 0;
  const stream = new Inflate((chunk) => {
    produced += chunk.length;
    if (produced > expectedSize) throw new WorkbookRefusal('sizeMismatch');
    if (chunk.length > 0) onChunk(chunk);
  });
  for (let at = 0; at < compressed.length || at === 0; at += SLICE) {
    stream.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length);
  }
}
