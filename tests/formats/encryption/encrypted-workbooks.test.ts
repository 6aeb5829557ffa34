import * as XLSX from '@e965/xlsx';
import officeCrypto from 'officecrypto-tool';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { legacyFixture, PLATFORM, read, refusalCode, sampleFile } from '../fixtures/legacy-fixture';

const SAMPLE = sampleFile('示例市第二中学2012年第三季度.xlsx');

const encrypted = (password: string, options: { type?: 'standard' } = {}): Uint8Array =>
  new Uint8Array(officeCrypto.encrypt(Buffer.from(SAMPLE), { password, ...options }));

const SCHEMES: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['xlsx, agile', '168机制', () => encrypted('168机制')],
  ['xlsx, standard', '168机制', () => encrypted('168机制', { type: 'standard' })],
  ['xls, RC4', '168xuexiao', () => legacyFixture('rc4.xls')],
  ['xls, RC4 by CryptoAPI, 128 bits', '168xuexiao', () => legacyFixture('cryptoapi-128.xls')],
  ['xls, RC4 by CryptoAPI, 40 bits', '机制168', () => legacyFixture('cryptoapi-40.xls')],
  ['xls, XOR, even length', '168xuexiao', () => legacyFixture('xor-even.xls')],
  ['xls, XOR, odd length', '168mima', () => legacyFixture('xor-odd.xls')],
];

describe.each(SCHEMES)('%s', (name, password, makeBytes) => {
  const bytes = makeBytes();

  test('no password', async () => {
    expect(await refusalCode(() => read(bytes))).toBe('passwordNeeded');
  });

  test('wrong passwords', async () => {
    expect(await refusalCode(() => read(bytes, ['', 'wrong', '168机制 ', '168xuexiap']))).toBe(
      'passwordWrong',
    );
  });

  test('the right password among others', async () => {
    const { sheets, notices } = await read(bytes, ['wrong', password]);
    const plain = await read(name.startsWith('xlsx') ? SAMPLE : legacyFixture('xlwt-features.xls'));
    expect(sheets).toEqual(plain.sheets);
    expect(notices[0]).toEqual({ code: 'decrypted' });
  });

  test('a machine that cannot decrypt', async () => {
    const reading = () => readWorkbook(bytes, { passwords: [password] }, { inflater: PLATFORM.inflater });
    expect(await refusalCode(reading)).toBe('encryptionUnknown');
  });
});

test.each([
  ['xlsx', () => encrypted('VelvetSweatshop')],
  ['xls', () => legacyFixture('velvet.xls')],
])('%s with the password that Excel tries by itself', async (_, makeBytes) => {
  expect((await read(makeBytes())).notices[0]).toEqual({ code: 'decrypted' });
});

describe('damaged or hostile', () => {
  test.each([0.3, 0.7, 0.95])('agile, cut to %d of its length', async (share) => {
    const bytes = encrypted('168');
    expect(await refusalCode(() => read(bytes.slice(0, bytes.length * share), ['168']))).toBe('sizeMismatch');
  });

  test.each([{}, { type: 'standard' as const }])(
    'the package is shorter than it says (%o)',
    async (options) => {
      const file = XLSX.CFB.read(Buffer.from(encrypted('168', options)), { type: 'buffer' });
      const entry = XLSX.CFB.find(file, '/EncryptedPackage')!;
      const shortened = Buffer.from(entry.content.slice(0, entry.content.length - 2000));
      XLSX.CFB.utils.cfb_add(file, '/EncryptedPackage', shortened);
      const bytes = new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as Buffer);
      expect(await refusalCode(() => read(bytes, ['168']))).toBe('sizeMismatch');
    },
  );

  test('a byte of the package is wrong', async () => {
    const bytes = encrypted('168', { type: 'standard' });
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    expect(await refusalCode(() => read(bytes, ['168']))).not.toBe('read');
  });

  test.each([
    ['turns that would keep the machine busy for an hour', 'spinCount="100000"', 'spinCount="4e9999"'],
    ['an unknown hash', 'hashAlgorithm="SHA512"', 'hashAlgorithm="SHA-3X"'],
    ['an unknown cipher', 'cipherAlgorithm="AES"', 'cipherAlgorithm="RC2"'],
  ])('agile, %s', async (_, from, to) => {
    const bytes = Buffer.from(encrypted('168'));
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
  const bytes = new Uint8Array(officeCrypto.encrypt(Buffer.from(docx), { password: '168' }));
  expect(await refusalCode(() => read(bytes, ['168']))).toBe('wordDocument');
});
