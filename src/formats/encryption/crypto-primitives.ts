export type DigestName = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

/**
 * The few operations that Office's encryption schemes are built from. Node takes them from its own crypto module;
 * a browser can supply a library's, as WebCrypto has neither MD5 nor calls that return at once.
 */
export interface CryptoPrimitives {
  digest(name: DigestName, ...parts: readonly Uint8Array[]): Uint8Array;
  /** AES without padding; `data` is a whole number of 16-byte blocks, `iv` is unused for ECB. */
  aesDecrypt(mode: 'cbc' | 'ecb', key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array;
}

/** UTF-16LE without a mark, as every Office scheme wants its passwords. */
export function utf16leBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

export function uint32leBytes(value: number): Uint8Array {
  return new Uint8Array([value, value >>> 8, value >>> 16, value >>> 24]);
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Whether `actual` begins with `expected`; verifier hashes are padded to whole cipher blocks. */
export const startsWithBytes = (actual: Uint8Array, expected: Uint8Array): boolean =>
  actual.length >= expected.length && expected.every((byte, index) => actual[index] === byte);
