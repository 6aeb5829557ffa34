import officeCrypto from 'officecrypto-tool';
import { nobleCrypto } from '../../../src/formats/encryption/noble-crypto';
import { fflateInflater } from '../../../src/formats/fflate-inflater';
import { CompoundFile } from '../../../src/formats/legacy/compound-file';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { quicklyEncrypted } from '../fixtures/encrypted-file';
import { legacyFixture, PLATFORM, read, refusalCode, sampleFile } from '../fixtures/legacy-fixture';
import { oleFile } from '../fixtures/ole-file';

const SAMPLE = sampleFile('示例市第二中学2012年第三季度.xlsx');

const encrypted = (password: string, options: { type?: 'standard' } = {}): Uint8Array =>
  new Uint8Array(officeCrypto.encrypt(Buffer.from(SAMPLE), { password, ...options }));

/** Deriving a key takes 50,000 or 100,000 hashes, so these files are made once, and one is only opened. */
const AS_EXCEL_DOES = encrypted('168机制');
const AGILE = quicklyEncrypted(SAMPLE, '168机制');
const STANDARD = encrypted('168机制', { type: 'standard' });

const SCHEMES: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['xlsx, agile', '168机制', () => AGILE],
  ['xlsx, standard', '168机制', () => STANDARD],
  ['xls, RC4', '168xuexiao', () => legacyFixture('rc4.xls')],
  ['xls, RC4 by CryptoAPI, 128 bits', '168xuexiao', () => legacyFixture('cryptoapi-128.xls')],
  ['xls, RC4 by CryptoAPI, 40 bits', '机制168', () => legacyFixture('cryptoapi-40.xls')],
  ['xls, XOR, even length', '168xuexiao', () => legacyFixture('xor-even.xls')],
  ['xls, XOR, odd length', '168mima', () => legacyFixture('xor-odd.xls')],
];

describe.each(SCHEMES)('%s', (name, password, makeBytes) => {
  const bytes = makeBytes();
  const plain = () => read(name.startsWith('xlsx') ? SAMPLE : legacyFixture('xlwt-features.xls'));

  test('no password', async () => {
    expect(await refusalCode(() => read(bytes))).toBe('passwordNeeded');
  });

  test('wrong passwords', async () => {
    expect(await refusalCode(() => read(bytes, ['', '168机制 ', '168xuexiap']))).toBe('passwordWrong');
  });

  test('the right password among others', async () => {
    const { sheets, notices } = await read(bytes, ['wrong', password]);
    expect(sheets).toEqual((await plain()).sheets);
    expect(notices[0]).toEqual({ code: 'decrypted' });
  });

  test('as a browser opens it', async () => {
    const platform = { inflater: fflateInflater, crypto: nobleCrypto };
    const inBrowser = await readWorkbook(bytes, { passwords: [password] }, platform);
    expect(inBrowser.sheets).toEqual((await plain()).sheets);
  });

  test('a machine that cannot decrypt', async () => {
    const reading = () => readWorkbook(bytes, { passwords: [password] }, { inflater: PLATFORM.inflater });
    expect(await refusalCode(reading)).toBe('encryptionUnknown');
  });
});

test('as many turns as Excel takes', async () => {
  const { sheets } = await read(AS_EXCEL_DOES, ['168机制']);
  expect(sheets).toEqual((await read(SAMPLE)).sheets);
});

test.each([
  ['xlsx', () => encrypted('VelvetSweatshop', { type: 'standard' })],
  ['xls', () => legacyFixture('velvet.xls')],
])('%s with the password that Excel tries by itself', async (_, makeBytes) => {
  expect((await read(makeBytes())).notices[0]).toEqual({ code: 'decrypted' });
});

describe('damaged or hostile', () => {
  test.each([0.3, 0.7, 0.95])('agile, cut to %d of its length', async (share) => {
    const bytes = AGILE.slice(0, AGILE.length * share);
    expect(await refusalCode(() => read(bytes, ['168机制']))).toBe('sizeMismatch');
  });

  test.each([
    ['agile', () => AGILE],
    ['standard', () => STANDARD],
  ])('%s, the package is shorter than it says', async (_, makeBytes) => {
    const file = new CompoundFile(makeBytes());
    const bytes = oleFile({
      EncryptionInfo: file.stream('EncryptionInfo')!,
      EncryptedPackage: file.stream('EncryptedPackage')!.slice(0, -2000),
    });
    expect(await refusalCode(() => read(bytes, ['168机制']))).toBe('sizeMismatch');
  });

  test('a byte of the package is wrong', async () => {
    const bytes = STANDARD.slice();
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    expect(await refusalCode(() => read(bytes, ['168机制']))).not.toBe('read');
  });

  test.each([
    ['turns that would keep the machine busy for an hour', 'spinCount="001000"', 'spinCount="4e9999"'],
    ['an unknown hash', 'hashAlgorithm="SHA512"', 'hashAlgorithm="SHA-3X"'],
    ['an unknown cipher', 'cipherAlgorithm="AES"', 'cipherAlgorithm="RC2"'],
  ])('agile, %s', async (_, from, to) => {
    const bytes = Buffer.from(AGILE);
    const at = bytes.indexOf(from);
    expect(at).toBeGreaterThan(0);
    expect(to).toHaveLength(from.length);
    for (let place = at; place >= 0; place = bytes.indexOf(from, place + 1)) bytes.write(to, place, 'latin1');
    expect(await refusalCode(() => read(new Uint8Array(bytes), ['168']))).toBe('encryptionUnknown');
  });
});

test('a Word document inside is named as such', async () => {
  const { zipSync, strToU8 } = await import('fflate');
  const docx = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') });
  const bytes = new Uint8Array(
    officeCrypto.encrypt(Buffer.from(docx), { password: '168', type: 'standard' }),
  );
  expect(await refusalCode(() => read(bytes, ['168']))).toBe('wordDocument');
});
