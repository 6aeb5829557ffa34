/** Unsigned little-endian integers of zip records; the caller has checked that the bytes are there. */
export const u16 = (bytes: Uint8Array, at: number): number => bytes[at]! | (bytes[at + 1]! << 8);

export const u32 = (bytes: Uint8Array, at: number): number =>
  (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;

/** Exact up to 2^53; anything larger is far beyond every limit, so the lost digits do not matter. */
export const u64 = (bytes: Uint8Array, at: number): number =>
  u32(bytes, at + 4) * 0x1_0000_0000 + u32(bytes, at);
