import { indexedColor } from '../../../src/formats/document/indexed-colors';
import { BiffPalette } from '../../../src/formats/document/legacy/biff/biff-palette';
import { ByteCursor } from '../../../src/formats/document/legacy/biff/byte-cursor';

test.each([
  [0, '000000'],
  [2, 'FF0000'],
  [7, '00FFFF'],
  [8, '000000'],
  [13, 'FFFF00'],
  [63, '333333'],
  [64, '000000'],
  [65, 'FFFFFF'],
  [81, '000000'],
  [66, undefined],
  [0x7fff, undefined],
])('colour %d is %s', (index, color) => {
  expect(indexedColor(index)).toBe(color);
  expect(new BiffPalette().color(index)).toBe(color);
});

test('colours of an old file’s own take the place of those from 8 on', () => {
  const palette = new BiffPalette();
  palette.replace(new ByteCursor(Uint8Array.of(2, 0, 0x12, 0x34, 0x56, 0, 0xab, 0xcd, 0xef, 0)));
  expect([0, 8, 9, 10, 64].map((index) => palette.color(index))).toEqual([
    '000000',
    '123456',
    'ABCDEF',
    'FF0000',
    '000000',
  ]);
});
