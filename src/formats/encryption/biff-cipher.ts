import { startsWithBytes, uint32leBytes, utf16leBytes, type CryptoPrimitives } from './crypto-primitives';
import { rc4KeyStream, xorBytes } from './rc4';

/** Decrypts one byte of a Workbook stream, given where it stands and how long its record is. */
export type BiffCipher = (byte: number, streamOffset: number, recordLength: number) => number;

/** Tries a password; undefined if it is not the right one. */
export type BiffCipherOfPassword = (password: string) => BiffCipher | undefined;

/** Both RC4 schemes take a new key every 1024 bytes of the stream. */
const BLOCK_BYTES = 1024;

function rc4Cipher(keyOfBlock: (block: number) => Uint8Array): BiffCipher {
  let block = -1;
  let keyStream: Uint8Array = new Uint8Array(0);
  return (byte, streamOffset) => {
    const wanted = Math.floor(streamOffset / BLOCK_BYTES);
    if (wanted !== block) {
      block = wanted;
      keyStream = rc4KeyStream(keyOfBlock(block), BLOCK_BYTES);
    }
    return byte ^ keyStream[streamOffset % BLOCK_BYTES]!;
  };
}

interface Verifier {
  readonly salt: Uint8Array;
  readonly encryptedVerifier: Uint8Array;
  readonly encryptedVerifierHash: Uint8Array;
}

/** One key stream covers verifier and hash in turn ([MS-OFFCRYPTO] 2.3.6.4 and 2.3.5.6). */
function isRightKey(
  crypto: CryptoPrimitives,
  hash: 'md5' | 'sha1',
  key: Uint8Array,
  verifier: Verifier,
): boolean {
  const { encryptedVerifier, encryptedVerifierHash } = verifier;
  const keyStream = rc4KeyStream(key, encryptedVerifier.length + encryptedVerifierHash.length);
  const plain = xorBytes(encryptedVerifier, keyStream);
  const plainHash = xorBytes(encryptedVerifierHash, keyStream.subarray(encryptedVerifier.length));
  return startsWithBytes(plainHash, crypto.digest(hash, plain));
}

/** RC4 encryption of Excel 97–2000 ([MS-OFFCRYPTO] 2.3.6): a 40-bit secret from MD5. */
export function rc4Scheme(crypto: CryptoPrimitives, verifier: Verifier): BiffCipherOfPassword {
  const secretLength = 5;
  return (password) => {
    const start = crypto.digest('md5', utf16leBytes(password)).subarray(0, secretLength);
    const salted: Uint8Array[] = [];
    for (let turn = 0; turn < 16; turn++) salted.push(start, verifier.salt);
    const secret = crypto.digest('md5', ...salted).subarray(0, secretLength);
    const keyOfBlock = (block: number): Uint8Array => crypto.digest('md5', secret, uint32leBytes(block));
    return isRightKey(crypto, 'md5', keyOfBlock(0), verifier) ? rc4Cipher(keyOfBlock) : undefined;
  };
}

/** RC4 by CryptoAPI, Excel 2002 on and WPS ([MS-OFFCRYPTO] 2.3.5): SHA-1 and a key of 40–128 bits. */
export function rc4CryptoApiScheme(
  crypto: CryptoPrimitives,
  verifier: Verifier,
  keyBits: number,
): BiffCipherOfPassword {
  return (password) => {
    const secret = crypto.digest('sha1', verifier.salt, utf16leBytes(password));
    const keyOfBlock = (block: number): Uint8Array => {
      const key = crypto.digest('sha1', secret, uint32leBytes(block)).slice(0, keyBits / 8);
      if (keyBits !== 40) return key;
      const padded = new Uint8Array(16);
      padded.set(key);
      return padded;
    };
    return isRightKey(crypto, 'sha1', keyOfBlock(0), verifier) ? rc4Cipher(keyOfBlock) : undefined;
  };
}
