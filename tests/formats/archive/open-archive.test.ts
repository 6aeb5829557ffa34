import { strToU8, zipSync } from 'fflate';
import { decodeEntryName, harmlessPath } from '../../../src/formats/archive/entry-name';
import { openArchive } from '../../../src/formats/archive/open-archive';
import { sniff } from '../../../src/formats/sniff';
import { legacyFixture, PLATFORM, read, refusalCode } from '../fixtures/legacy-fixture';

const open = (bytes: Uint8Array) => openArchive(bytes, PLATFORM.inflater).entries;
const text = strToU8('单位,数\n一中,27\n');

test('names in GBK, and workbooks that read', async () => {
  const entries = open(legacyFixture('gbk-names.zip'));
  expect(entries.map((entry) => entry.name)).toEqual([
    '学校上报/示例市第三中学2012年第三季度.xls',
    '学校上报/联通.csv',
  ]);
  expect((await read(entries[0]!.read())).sheets).toHaveLength(5);
});

const gbk = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

test.each<[string, Uint8Array, boolean, string]>([
  ['UTF-8 as declared', strToU8('附件1.xls'), true, '附件1.xls'],
  ['UTF-8 not declared (macOS)', strToU8('示例市第一中学·季报.xls'), false, '示例市第一中学·季报.xls'],
  ['GBK that a lax decoder takes for UTF-8', gbk('c1aacda8'), false, '联通'],
  ['GBK that is valid UTF-8', gbk('c4bf2e786c73'), false, '目.xls'],
  ['GBK', gbk('b8bdbcfe312e786c73'), false, '附件1.xls'],
  ['GBK whose second byte is a backslash', gbk('935c2e786c73'), false, '揬.xls'],
  ['declared UTF-8 that is none', gbk('b8bdbcfe'), true, '附件'],
])('name: %s', (_, raw, declared, name) => {
  expect(decodeEntryName(raw, declared)).toBe(name);
});

test.each([
  ['../../etc/passwd', 'etc/passwd'],
  ['C:\\Windows\\a.xls', 'Windows/a.xls'],
  ['/root/./a.xls', 'root/a.xls'],
  ['学校\\..\\a.xls', '学校/a.xls'],
  ['a\u202Eslx.exe\u0000', 'aslx.exe'],
  ['..', ''],
])('path %s is made harmless', (path, harmless) => {
  expect(harmlessPath(path)).toBe(harmless);
});

test('folders and system files are left out, lock files are not, names stay unique', () => {
  const bytes = zipSync({
    'a/': new Uint8Array(0),
    '__MACOSX/a/._x.xls': text,
    'a/.DS_Store': text,
    'a/Thumbs.db': text,
    'a/~$x.xls': text,
    'a/x.xls': text,
    '../a/x.xls': text,
  });
  expect(open(bytes).map((entry) => entry.name)).toEqual(['a/~$x.xls', 'a/x.xls', 'a/x (2).xls']);
});

test.each(['aes.zip', 'crypto.zip'])('%s: an encrypted entry is refused when read', async (name) => {
  const [entry] = open(legacyFixture(name));
  expect(entry?.name).toBe('units.csv');
  expect(['encryptionUnknown', 'compressionUnknown']).toContain(await refusalCode(() => entry!.read()));
});

test('a bomb and a damaged entry refuse only themselves', async () => {
  const good = strToU8('一二三四五六七八九十'.repeat(20));
  const bytes = zipSync({
    'bomb.xls': new Uint8Array(20 * 1024 * 1024),
    'bad.csv': [good, { level: 0 }],
    'good.csv': text,
  });
  const at = Buffer.from(bytes).indexOf(Buffer.from(good));
  bytes[at + 5]! ^= 0xff;
  const codes = await Promise.all(open(bytes).map((entry) => refusalCode(() => entry.read())));
  expect(codes).toEqual(['compressionRatio', 'checksumMismatch', 'read']);
});

test('an archive inside is seen by its content', () => {
  const [inner] = open(zipSync({ '内.zip': zipSync({ 'a.csv': text }) }));
  expect(sniff(inner!.read())).toBe('zipArchive');
});

test('a cut archive is refused as a whole', async () => {
  const bytes = legacyFixture('gbk-names.zip');
  expect(await refusalCode(() => open(bytes.slice(0, -30)))).toBe('zipTruncated');
});
