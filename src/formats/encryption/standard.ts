import {
  joinBytes,
  startsWithBytes,
  uint32leBytes,
  utf16leBytes,
  type CryptoPrimitives,
} from './crypto-primitives';
import type { StandardInfo } from './encryption-info';

const SPIN_COUNT = 50_000;
const HASH_BLOCK_BYTES = 64;
const NO_IV = new Uint8Array(0);

/** A function that decrypts the package, or undefined if the password is wrong. */
export function openStandard(
  info: StandardInfo,
  password: string,
  crypto: CryptoPrimitives,
): ((encrypted: Uint8Array) => Uint8Array) | undefined {
  const key = keyOf(info, password, crypto);
  const verifier = crypto.aesDecrypt('ecb', key, NO_IV, info.verifier);
  const verifierHash = crypto.aesDecrypt('ecb', key, NO_IV, info.verifierHash);
  if (!startsWithBytes(verifierHash, crypto.digest('sha1', verifier))) return undefined;
  return (encrypted) => crypto.aesDecrypt('ecb', key, NO_IV, encrypted);
}

/** [MS-OFFCRYPTO] 2.3.4.7. */
function keyOf(info: StandardInfo, password: string, crypto: CryptoPrimitives): Uint8Array {
  let hash = crypto.digest('sha1', info.salt, utf16leBytes(password));
  for (let turn = 0; turn < SPIN_COUNT; turn++) hash = crypto.digest('sha1', uint32leBytes(turn), hash);
  const final = crypto.digest('sha1', hash, uint32leBytes(0));
  const mixed = (filler: number): Uint8Array => {
    const block = new Uint8Array(HASH_BLOCK_BYTES).fill(filler);
    final.forEach((byte, index) => (block[index] = byte ^ filler));
    return crypto.digest('sha1', block);
  };
  return joinBytes(mixed(0x36), mixed(0x5c)).subarray(0, info.keyBytes);
}
