import { createDecipheriv, createHash } from 'node:crypto';
import type { CryptoPrimitives } from './crypto-primitives';

export const nodeCrypto: CryptoPrimitives = {
  digest(name, ...parts) {
    const hash = createHash(name);
    for (const part of parts) hash.update(part);
    return hash.digest();
  },

  aesDecrypt(mode, key, iv, data) {
    const cipher = createDecipheriv(`aes-${key.length * 8}-${mode}`, key, mode === 'ecb' ? null : iv);
    cipher.setAutoPadding(false);
    return Buffer.concat([cipher.update(data), cipher.final()]);
  },
};
