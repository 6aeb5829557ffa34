import type { ByteCursor } from './byte-cursor';

const WIDE = 0x01;
const EXTENDED = 0x04;
const RICH = 0x08;
const RUN_BYTES = 4;
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A text of [MS-XLS] 2.5.293 (`countBytes` 2) or 2.5.240 (1): how many characters, how they are stored, they. */
export function biffText(cursor: ByteCursor, countBytes: 1 | 2): string {
  return biffCharacters(cursor, countBytes === 1 ? cursor.u8() : cursor.u16());
}

/** The same where the number of characters stands elsewhere. */
export function biffCharacters(cursor: ByteCursor, count: number): string {
  const flags = cursor.u8();
  const runs = flags & RICH ? cursor.u16() : 0;
  const extension = flags & EXTENDED ? cursor.u32() : 0;
  const text = plainCharacters(cursor.take(flags & WIDE ? count * 2 : count), (flags & WIDE) !== 0);
  cursor.skip(runs * RUN_BYTES + extension);
  return text;
}

/** Characters of two bytes each, or the low bytes of characters whose high byte is 0. */
export function plainCharacters(bytes: Uint8Array, wide: boolean): string {
  if (wide) return UTF16.decode(bytes);
  const widened = new Uint8Array(bytes.length * 2);
  bytes.forEach((byte, index) => (widened[index * 2] = byte));
  return UTF16.decode(widened);
}
