/**
 * Decompression as the reader needs it; Node has zlib, browsers have fflate. Both functions throw on damaged
 * data and must never produce more than `expectedSize` bytes, whatever the stream says.
 */
export interface Inflater {
  /** The whole part in one buffer. */
  inflate(compressed: Uint8Array, expectedSize: number): Uint8Array;
  /** The part in pieces, for sheets too large to hold; `onChunk` must not keep the buffer. */
  inflateInChunks(compressed: Uint8Array, expectedSize: number, onChunk: (chunk: Uint8Array) => void): void;
  /** CRC-32 of `bytes`, continuing from `previous` (0 to start). */
  crc32(bytes: Uint8Array, previous: number): number;
}
