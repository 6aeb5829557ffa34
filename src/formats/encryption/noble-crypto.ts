import { cbc, ecb } from '@noble/ciphers/aes.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { joinBytes, type CryptoPrimitives } from './crypto-primitives';

const DIGESTS = { md5, sha1, sha256, sha384, sha512 } as const;
const UNPADDED = { disablePadding: true } as const;

/** The primitives for browsers, whose WebCrypto has neither MD5 nor ECB, and only outside plain http. */
export const nobleCrypto: CryptoPrimitives = {
  digest: (name, ...parts) => DIGESTS[name](parts.length === 1 ? parts[0]! : joinBytes(...parts)),

  aesDecrypt(mode, key, iv, data) {
    // Unlike Node's, this cipher refuses to decrypt nothing.
    if (data.length === 0) return new Uint8Array();
    const cipher = mode === 'ecb' ? ecb(key, UNPADDED) : cbc(key, iv, UNPADDED);
    return cipher.decrypt(data);
  },
};
