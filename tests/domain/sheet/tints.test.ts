import { cellAddress, parseRangeAddress, rangeAddress } from '../../../src/domain/sheet/address';
import { HIGHLIGHT_KINDS, type Highlight, type HighlightKind } from '../../../src/domain/sheet/highlight';
import { joined, rangeWithout, tintsOf } from '../../../src/domain/sheet/tints';

const rangeOf = (address: string) => parseRangeAddress(address)!;
const highlight = (sheet: string, kind: HighlightKind, address: string): Highlight => ({
  sheet,
  kind,
  range: rangeOf(address),
});
const told = (highlights: readonly Highlight[]) =>
  tintsOf(highlights).map(({ sheet, tints }) => [
    sheet,
    ...tints.map(({ kind, ranges }) => `${kind} ${ranges.map(rangeAddress).join()}`),
  ]);

test('none', () => {
  expect(tintsOf([])).toEqual([]);
});

test('neighbours of a kind become one range', () => {
  const cells = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'D9', 'A2'].map((cell) =>
    highlight('甲', 'error', cell),
  );
  expect(told(cells)).toEqual([['甲', 'error A1:B3,D9']]);
});

test('a cell has the gravest kind alone, whatever the order', () => {
  const highlights = [
    highlight('甲', 'info', 'A1:D4'),
    highlight('甲', 'error', 'B2'),
    highlight('甲', 'warning', 'B2:C2'),
  ];
  const expected = [['甲', 'error B2', 'warning C2', 'info A1:D1,A2,D2,A3:D4']];
  expect(told(highlights)).toEqual(expected);
  expect(told([...highlights].reverse())).toEqual(expected);
});

test('a kind that is covered whole is not told', () => {
  expect(told([highlight('甲', 'info', 'B2'), highlight('甲', 'error', 'A1:C3')])).toEqual([
    ['甲', 'error A1:C3'],
  ]);
});

test('sheets by name whatever the case, in the order they come', () => {
  const highlights = ['乙', 'Sheet1', 'sheet1'].map((sheet, row) =>
    highlight(sheet, 'info', cellAddress(row, 0)),
  );
  expect(told(highlights)).toEqual([
    ['乙', 'info A1'],
    ['Sheet1', 'info A2:A3'],
  ]);
});

test('of any highlights, each cell exactly once and with its gravest kind', () => {
  let seed = 168;
  const random = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  for (let round = 0; round < 60; round++) {
    const highlights = Array.from({ length: 1 + random(12) }, (): Highlight => {
      const [top, left] = [random(8), random(8)];
      const range = { top, left, bottom: top + random(4), right: left + random(4) };
      return { sheet: '甲', kind: HIGHLIGHT_KINDS[random(3)]!, range };
    });
    const wanted = new Map<string, HighlightKind>();
    for (const kind of [...HIGHLIGHT_KINDS].reverse()) {
      for (const { range } of highlights.filter((one) => one.kind === kind)) {
        for (const cell of cellsIn(range)) wanted.set(cell, kind);
      }
    }
    const cells = tintsOf(highlights).flatMap(({ tints }) =>
      tints.flatMap(({ kind, ranges }) => ranges.flatMap(cellsIn).map((cell) => [cell, kind] as const)),
    );
    expect(cells.length).toBe(wanted.size);
    expect(new Map(cells)).toEqual(wanted);
  }
});

test.each([
  ['B2:D4', 'C3', 'B2:D2 B3 D3 B4:D4'],
  ['B2:D4', 'A1:E9', ''],
  ['B2:D4', 'E5', 'B2:D4'],
  ['B2:D4', 'B2:D2', 'B3:D4'],
  ['B2:D4', 'D1:D9', 'B2:C4'],
])('%s without %s', (range, hole, expected) => {
  expect(rangeWithout(rangeOf(range), rangeOf(hole)).map(rangeAddress).join(' ')).toBe(expected);
});

test('ranges that touch or overlap are joined, others not', () => {
  const ranges = ['A1:B2', 'A3:B5', 'C1:C5', 'A4:B6', 'F1', 'F3'].map(rangeOf);
  expect(joined(ranges).map(rangeAddress)).toEqual(['F1', 'C1:C5', 'A1:B6', 'F3']);
});

function cellsIn({ top, left, bottom, right }: Highlight['range']): readonly string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) cells.push(cellAddress(row, col));
  }
  return cells;
}
