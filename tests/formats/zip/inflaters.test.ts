import { constants, crc32 as zlibCrc32, deflateRawSync } from 'node:zlib';
import { fflateInflater } from '../../../src/formats/fflate-inflater';
import type { Inflater } from '../../../src/formats/inflater';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { refusalOf } from '../xlsx/xlsx-builder';

const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >>> 16);
};
const samples: [string, Uint8Array][] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', Uint8Array.of(65)],
  ['noise longer than a slice', noise(100_000)],
  ['repetition', new Uint8Array(3_000_000).fill(66)],
];

describe.each<[string, Inflater]>([
  ['node', nodeInflater],
  ['fflate', fflateInflater],
])('%s inflater', (_, inflater) => {
  test.each(samples)('gives back %s, whole and in pieces', (_name, data) => {
    for (const strategy of [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED]) {
      const compressed = deflateRawSync(data, { strategy });
      expect(Buffer.compare(inflater.inflate(compressed, data.length), data)).toBe(0);
      const pieces: Uint8Array[] = [];
      inflater.inflateInChunks(compressed, data.length, (chunk) => pieces.push(chunk.slice()));
      expect(Buffer.compare(Buffer.concat(pieces), data)).toBe(0);
    }
  });

  test.each(samples.slice(1))('stops when there is more than declared: %s', (_name, data) => {
    const compressed = deflateRawSync(data);
    let produced = 0;
    const count = (chunk: Uint8Array): void => void (produced += chunk.length);
    expect(refusalOf(() => inflater.inflate(compressed, data.length - 1))).toBe('sizeMismatch');
    expect(refusalOf(() => inflater.inflateInChunks(compressed, data.length - 1, count))).toBe(
      'sizeMismatch',
    );
    expect(produced).toBeLessThan(data.length);
  });

  test('throws on damaged data', () => {
    const compressed = deflateRawSync(noise(50_000)).map((byte, i) => (i === 0 ? 0x07 : byte));
    expect(() => inflater.inflate(compressed, 50_000)).toThrow();
    expect(() => inflater.inflateInChunks(compressed, 50_000, () => undefined)).toThrow();
  });

  test.each(samples)('CRC-32 of %s is that of zlib, also in two steps', (_name, data) => {
    expect(inflater.crc32(data, 0)).toBe(zlibCrc32(data));
    const half = data.length >> 1;
    const first = inflater.crc32(data.subarray(0, half), 0);
    expect(inflater.crc32(data.subarray(half), first)).toBe(zlibCrc32(data));
  });
});
