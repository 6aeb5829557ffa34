import {
  joinBytes,
  startsWithBytes,
  uint32leBytes,
  utf16leBytes,
  type CryptoPrimitives,
} from './crypto-primitives';
import type { AgileInfo } from './encryption-info';

/** Block keys of [MS-OFFCRYPTO] 2.3.4.13: what the password's hash is mixed with for each purpose. */
const VERIFIER_INPUT = new Uint8Array([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79]);
const VERIFIER_HASH = new Uint8Array([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e]);
const KEY_VALUE = new Uint8Array([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6]);
const SEGMENT_BYTES = 4096;
const IV_BYTES = 16;
const PADDING = 0x36;

/** A function that decrypts the package, or undefined if the password is wrong. */
export function openAgile(
  info: AgileInfo,
  password: string,
  crypto: CryptoPrimitives,
): ((encrypted: Uint8Array) => Uint8Array) | undefined {
  const { passwordKey, keyData } = info;
  const passwordHash = spunHash(info, password, crypto);
  const decryptWith = (blockKey: Uint8Array, data: Uint8Array): Uint8Array => {
    const key = sized(crypto.digest(passwordKey.hash, passwordHash, blockKey), passwordKey.keyBytes);
    return crypto.aesDecrypt('cbc', key, passwordKey.salt, data);
  };
  const verifierHash = decryptWith(VERIFIER_HASH, passwordKey.verifierHash);
  const expectedHash = crypto.digest(
    passwordKey.hash,
    decryptWith(VERIFIER_INPUT, passwordKey.verifierInput),
  );
  if (!startsWithBytes(verifierHash, expectedHash)) return undefined;
  const packageKey = decryptWith(KEY_VALUE, passwordKey.keyValue).slice(0, passwordKey.keyBytes);
  const ivOfSegment = (segment: number): Uint8Array =>
    sized(crypto.digest(keyData.hash, keyData.salt, uint32leBytes(segment)), IV_BYTES);
  return (encrypted) => decryptSegments(encrypted, packageKey, ivOfSegment, crypto);
}

function spunHash(info: AgileInfo, password: string, crypto: CryptoPrimitives): Uint8Array {
  const { hash, salt, spinCount } = info.passwordKey;
  let spun = crypto.digest(hash, salt, utf16leBytes(password));
  for (let turn = 0; turn < spinCount; turn++) spun = crypto.digest(hash, uint32leBytes(turn), spun);
  return spun;
}

function decryptSegments(
  encrypted: Uint8Array,
  key: Uint8Array,
  ivOfSegment: (segment: number) => Uint8Array,
  crypto: CryptoPrimitives,
): Uint8Array {
  const segments: Uint8Array[] = [];
  for (let from = 0; from < encrypted.length; from += SEGMENT_BYTES) {
    const segment = encrypted.subarray(from, from + SEGMENT_BYTES);
    segments.push(crypto.aesDecrypt('cbc', key, ivOfSegment(segments.length), segment));
  }
  return joinBytes(...segments);
}

/** Cut, or filled up with 0x36 bytes, to the length that a key or IV needs. */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length).fill(PADDING);
  result.set(bytes.subarray(0, length));
  return result;
}
