import { cellAddress } from '../../../src/domain/sheet/address';
import { firstTimes, PlaceMap } from '../../../src/domain/school/place-map';
import { placeAt } from '../../../src/domain/school/row-text';

test.each([
  [0, 0],
  [4, 9],
  [1023, 31],
  [1024, 31],
  [1023, 32],
  [70_000, 700],
])('the address of row %d, column %d, twice', (row, col) => {
  const expected = { sheet: '附件1', cell: cellAddress(row, col) };
  expect([placeAt('附件1', row, col), placeAt('附件1', row, col)]).toEqual([expected, expected]);
});

const PLACES = [
  { sheet: '附件1', cell: 'A1' },
  { sheet: '附件2', cell: 'A1' },
  { sheet: '附件1', cell: 'A2' },
  { sheet: '附件1', cell: 'A1' },
];

test('a cell is first seen once on each sheet', () => {
  expect(PLACES.map(firstTimes())).toEqual([true, true, true, false]);
});

test('values are kept by sheet and address', () => {
  const values = new PlaceMap<number>();
  PLACES.forEach((place, index) => values.set(place, index));
  expect(PLACES.map((place) => values.get(place))).toEqual([3, 1, 2, 3]);
  expect(values.get({ sheet: '附件5', cell: 'A1' })).toBeUndefined();
});
