import { rangeAddress } from '../../../../src/domain/sheet/address';
import { parseCellAddress } from '../../../../src/domain/sheet/address';
import { rangesWithout } from '../../../../src/host/standalone/reading/locked-ranges';

const SIZE = { rows: 6, cols: 4 };
const cells = (...addresses: readonly string[]) => addresses.map((address) => parseCellAddress(address)!);

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', [], ['A1:D6']],
  ['a corner', ['A1'], ['B1:D1', 'A2:D6']],
  ['the last corner', ['D6'], ['A1:D5', 'A6:C6']],
  ['a whole row', ['A3', 'B3', 'C3', 'D3'], ['A1:D2', 'A4:D6']],
  ['a column of a form', ['B2', 'B3', 'B4'], ['A1:D1', 'A2:A4', 'C2:D4', 'A5:D6']],
  [
    'cells with rows between, in any order',
    ['C5', 'B2', 'C2'],
    ['A1:D1', 'A2', 'D2', 'A3:D4', 'A5:B5', 'D5', 'A6:D6'],
  ],
])('all but %s', (_, left, ranges) => {
  expect(rangesWithout(SIZE, cells(...left)).map(rangeAddress)).toEqual(ranges);
});
