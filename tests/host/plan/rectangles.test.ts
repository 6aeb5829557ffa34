import fc from 'fast-check';
import { parseCellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import { addressLists, rectanglesOf, runsOf } from '../../../src/host/plan/rectangles';

const cells = (text: string) => text.split(' ').map((address) => parseCellAddress(address)!);

test.each([
  ['A1', 'A1'],
  ['A1 B1 C1', 'A1:C1'],
  ['A1 A2 B1 B2', 'A1:B2'],
  ['A1 B1 A2', 'A1:B1 A2'],
  ['A1 A3', 'A1 A3'],
  ['A1 C1 A2 C2', 'A1:A2 C1:C2'],
  ['B2 B3 C3 B4', 'B2 B3:C3 B4'],
  ['C1 A1 B1 A1', 'A1:C1'],
])('%s is %s', (given, expected) => {
  expect(rectanglesOf(cells(given)).map(rangeAddress).join(' ')).toBe(expected);
});

test('rectangles hold each cell once, and no other', () => {
  const cell = fc.record({ row: fc.nat(12), col: fc.nat(6) });
  fc.assert(
    fc.property(fc.array(cell), (given) => {
      const covered = rectanglesOf(given).flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
          const width = right - left + 1;
          return `${top + Math.floor(index / width)}:${left + (index % width)}`;
        }),
      );
      const wanted = new Set(given.map(({ row, col }) => `${row}:${col}`));
      expect(covered.sort()).toEqual([...wanted].sort());
    }),
  );
});

test('runs of numbers', () => {
  expect(runsOf([7, 1, 3, 2, 3])).toEqual([
    { left: 1, right: 3 },
    { left: 7, right: 7 },
  ]);
  expect(runsOf([])).toEqual([]);
});

test('lists of addresses keep below what getRanges takes, and lose none', () => {
  const addresses = Array.from({ length: 3000 }, (_, row) => `A${row + 1}`);
  const lists = addressLists(addresses);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(8192);
  expect(lists.join().split(',')).toEqual(addresses);
  expect(lists.length).toBe(3);
});
