import { deflateRawSync } from 'node:zlib';
import { fflateInflater } from '../../../src/formats/fflate-inflater';
import { LIMITS } from '../../../src/formats/limits';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { openZip } from '../../../src/formats/zip/open-zip';
import { buildZip, UTF8_FLAG, type ZipOptions, type ZipPart } from '../zip-builder';
import { refusalOf } from '../xlsx/xlsx-builder';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);
const hello: ZipPart = { name: 'a.txt', data: '你好，世界' };

/** Opens the zip and reads all of it, whole and in pieces. */
function contents(zip: Uint8Array): string[] {
  const archive = openZip(zip, nodeInflater);
  return archive.entries.map((entry) => {
    const pieces: number[] = [];
    archive.readInChunks(entry, LIMITS.fileBytes, (chunk) => pieces.push(...chunk));
    const whole = archive.read(entry);
    expect(pieces).toEqual([...whole]);
    return text(whole);
  });
}

describe('zips that are in order', () => {
  test.each<[string, ZipPart[], ZipOptions]>([
    ['deflated', [hello], {}],
    ['stored', [{ ...hello, method: 0 }], {}],
    ['with a data descriptor', [{ ...hello, descriptor: true }], {}],
    ['with zip64 fields', [{ ...hello, zip64: true }], {}],
    ['with a zip64 end record', [hello], { zip64: true }],
    ['with a comment that looks like an end record', [hello], { comment: 'PK\u0005\u0006' }],
  ])('%s', (_, parts, options) => {
    expect(contents(buildZip(parts, options))).toEqual(['你好，世界']);
  });

  test('an empty entry and an empty archive', () => {
    expect(contents(buildZip([{ name: 'empty', data: '' }]))).toEqual(['']);
    expect(contents(buildZip([]))).toEqual([]);
  });

  test('names: UTF-8 where promised, else one character a byte, with the bytes beside', () => {
    const cp936 = Uint8Array.of(0xb1, 0xed, 0x2e, 0x78);
    const { entries } = openZip(
      buildZip([{ name: '表.x' }, { name: cp936, flags: 0 }, { name: 'folder/', flags: UTF8_FLAG }]),
      nodeInflater,
    );
    expect(entries.map(({ name, utf8: promised, directory }) => ({ name, promised, directory }))).toEqual([
      { name: '表.x', promised: true, directory: false },
      { name: '\u00b1\u00ed.x', promised: false, directory: false },
      { name: 'folder/', promised: true, directory: true },
    ]);
    expect([...entries[1]!.rawName]).toEqual([...cp936]);
  });

  test('names of code page 936 that differ in a letter byte only are two names', () => {
    const names = [Uint8Array.of(0x81, 0x41), Uint8Array.of(0x81, 0x61)];
    expect(openZip(buildZip(names.map((name) => ({ name, flags: 0 }))), nodeInflater).entries).toHaveLength(
      2,
    );
  });
});

describe('zips that are refused', () => {
  const good = buildZip([hello, { name: 'b.txt', data: 'b'.repeat(5000) }]);
  const flipped = (at: number): Uint8Array => good.map((byte, i) => (i === at ? byte ^ 0xff : byte));
  const directoryAt = Buffer.from(good).indexOf(Uint8Array.of(0x50, 0x4b, 0x01, 0x02));
  const deflated = deflateRawSync(utf8('x'.repeat(100_000)));

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'emptyFile'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + 13) & 0xff), 'contentUnknown'],
    ['cut off at half', good.slice(0, good.length / 2), 'zipTruncated'],
    ['cut off by one byte', good.slice(0, -1), 'zipTruncated'],
    ['only a signature', good.slice(0, 4), 'zipTruncated'],
    ['start missing', good.slice(10), 'contentUnknown'],
    ['directory signature damaged', flipped(directoryAt), 'zipDirectoryBroken'],
    ['directory offset damaged', flipped(good.length - 6), 'zipDirectoryBroken'],
    ['more entries than listed', buildZip([hello], { entries: 2 }), 'zipDirectoryBroken'],
    ['fewer entries than there are', buildZip([hello, { name: 'c' }], { entries: 1 }), 'zipDirectoryBroken'],
    ['the same name twice', buildZip([hello, hello]), 'duplicateEntry a.txt'],
    ['local header elsewhere', flipped(0 + 26), 'zipDirectoryBroken a.txt'],
    [
      'another name in the local header',
      buildZip([{ ...hello, localName: 'b.txt' }]),
      'zipDirectoryBroken a.txt',
    ],
    ['encrypted', buildZip([{ ...hello, flags: UTF8_FLAG | 1 }]), 'encryptionUnknown a.txt'],
    ['unknown compression', buildZip([{ ...hello, method: 12 }]), 'compressionUnknown a.txt'],
    ['wrong checksum', buildZip([{ ...hello, claim: { crc32: 1 } }]), 'checksumMismatch a.txt'],
    [
      'wrong checksum, stored',
      buildZip([{ ...hello, method: 0, claim: { crc32: 1 } }]),
      'checksumMismatch a.txt',
    ],
    ['damaged deflate', buildZip([{ ...hello, stored: Uint8Array.of(7, 7, 7, 7) }]), 'deflateBroken a.txt'],
    ['deflate breaks off', buildZip([{ ...hello, stored: deflated.subarray(0, 60) }]), 'deflateBroken a.txt'],
    ['shorter than declared', buildZip([{ ...hello, claim: { size: 16 } }]), 'sizeMismatch a.txt'],
    ['longer than declared', buildZip([{ ...hello, claim: { size: 14 } }]), 'sizeMismatch a.txt'],
    ['stored, size unlike', buildZip([{ ...hello, method: 0, claim: { size: 14 } }]), 'sizeMismatch a.txt'],
    ['data beyond the file', buildZip([{ ...hello, claim: { compressedSize: 9999 } }]), 'zipTruncated a.txt'],
    [
      'zip64 size beyond reason',
      buildZip([{ ...hello, zip64: true, claim: { size: 2 ** 40 } }]),
      'partTooLarge a.txt',
    ],
    ['ratio over 200', buildZip([{ name: 'z', data: new Uint8Array(2_000_000) }]), 'compressionRatio z'],
  ])('%s', (_, zip, refusal) => {
    expect(refusalOf(() => contents(zip))).toBe(refusal);
    // The same verdict without zlib.
    expect(
      refusalOf(() => {
        const archive = openZip(zip, fflateInflater);
        for (const entry of archive.entries) archive.read(entry);
      }),
    ).toBe(refusal);
  });

  test('limits on the file and on its entries', () => {
    const many = buildZip(Array.from({ length: 11 }, (_, i) => ({ name: `${i}` })));
    expect(refusalOf(() => openZip(many, nodeInflater, { ...LIMITS, zipEntries: 10 }))).toBe(
      'tooManyEntries',
    );
    expect(openZip(many, nodeInflater, { ...LIMITS, zipEntries: 11 }).entries).toHaveLength(11);
    expect(refusalOf(() => openZip(good, nodeInflater, { ...LIMITS, fileBytes: good.length - 1 }))).toBe(
      'fileTooLarge',
    );
    const archive = openZip(good, nodeInflater);
    expect(refusalOf(() => archive.read(archive.entries[1]!, 4999))).toBe('partTooLarge b.txt');
  });

  test('an error of the consumer is not taken for damaged data', () => {
    const archive = openZip(good, nodeInflater);
    const failing = (): never => {
      throw new TypeError('consumer');
    };
    expect(() => archive.readInChunks(archive.entries[0]!, 1000, failing)).toThrow(TypeError);
  });
});
