import { randomBytes } from 'node:crypto';
import { nobleCrypto } from '../../../src/formats/encryption/noble-crypto';
import { nodeCrypto } from '../../../src/formats/encryption/node-crypto';

const parts = [randomBytes(5), randomBytes(0), randomBytes(300)].map((bytes) => new Uint8Array(bytes));

test.each(['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const)('%s is that of Node', (name) => {
  expect(Buffer.from(nobleCrypto.digest(name, ...parts))).toEqual(
    Buffer.from(nodeCrypto.digest(name, ...parts)),
  );
  expect(Buffer.from(nobleCrypto.digest(name, parts[2]!))).toEqual(
    Buffer.from(nodeCrypto.digest(name, parts[2]!)),
  );
});

test.each([
  ['cbc', 16],
  ['cbc', 32],
  ['ecb', 16],
  ['ecb', 24],
] as const)('AES-%s with a key of %i bytes decrypts as Node does', (mode, size) => {
  const [key, iv, data] = [size, 16, 64].map((length) => new Uint8Array(randomBytes(length)));
  const plain = nobleCrypto.aesDecrypt(mode, key!, iv!, data!);
  expect(Buffer.from(plain)).toEqual(Buffer.from(nodeCrypto.aesDecrypt(mode, key!, iv!, data!)));
  expect(nobleCrypto.aesDecrypt(mode, key!, iv!, new Uint8Array())).toHaveLength(0);
});
