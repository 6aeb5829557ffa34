import { readCondition } from '../../../../src/formats/document/legacy/biff/biff-conditions';
import { BiffPalette } from '../../../../src/formats/document/legacy/biff/biff-palette';
import { ByteCursor } from '../../../../src/formats/document/legacy/biff/byte-cursor';

const PATTERN = 0x2000_0000;
const NO_FOREGROUND = 0x0002_0000;
const NO_BACKGROUND = 0x0004_0000;
const RED = 10;
const YELLOW = 13;

/** A CF record: cells equal to 5 are filled with these colours, as far as the flags say so. */
const record = (flags: number): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(19));
  [1, 3, 3, 0, 0, 0].forEach((byte, at) => bytes.setUint8(at, byte));
  bytes.setUint32(6, PATTERN | flags, true);
  bytes.setUint16(14, RED | (YELLOW << 7), true);
  // The number 5 as a formula.
  [0x1e, 5, 0].forEach((byte, at) => bytes.setUint8(16 + at, byte));
  return new Uint8Array(bytes.buffer);
};

test.each([
  ['the background where both are changed', 0, { fill: 'FFFF00' }],
  ['the background where only that is changed', NO_FOREGROUND, { fill: 'FFFF00' }],
  ['the foreground where only that is changed', NO_BACKGROUND, { fill: 'FF0000' }],
  ['none where neither is changed', NO_FOREGROUND | NO_BACKGROUND, {}],
])('the fill of a conditional format: %s', (_, flags, style) => {
  const ranges = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  const context = { sheetOf: () => undefined, nameOf: () => undefined };
  expect(readCondition(new ByteCursor(record(flags)), ranges, context, new BiffPalette())).toEqual({
    ranges,
    when: { kind: 'cellIs', operator: 'equal', formulas: ['5'] },
    style,
    stopIfTrue: true,
  });
});
