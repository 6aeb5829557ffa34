import { type Area, WHOLE_SHEET } from './area';
import { parseLocalAddress } from './addresses';
import { CellGrid } from './cell-grid';
import { type CellStyle, StyleBook } from './cell-style';

const area = (address: string): Area => parseLocalAddress(address)!;

const filled =
  (fill: string) =>
  (style: CellStyle): CellStyle => ({ ...style, fill });
const bold = (style: CellStyle): CellStyle => ({ ...style, bold: true });

function gridWith(...steps: readonly [address: string, change: (style: CellStyle) => CellStyle][]): CellGrid {
  const grid = new CellGrid(new StyleBook());
  for (const [address, change] of steps) {
    grid.restyle(address === 'all' ? WHOLE_SHEET : area(address), change);
  }
  return grid;
}

const fillAt = (grid: CellGrid, address: string): string | null => {
  const { top, left } = area(address);
  return grid.styleAt(top, left).fill;
};

test.each<[name: string, steps: [string, string][], expected: Record<string, string | null>]>([
  ['a whole column', [['B:B', 'col']], { B1: 'col', B1048576: 'col', A1: null, C1: null }],
  ['a whole row', [['2:2', 'row']], { A2: 'row', XFD2: 'row', A1: null }],
  [
    'a row after a column',
    [
      ['B:B', 'col'],
      ['2:2', 'row'],
    ],
    { B2: 'row', B3: 'col', C2: 'row' },
  ],
  [
    'a column after a row',
    [
      ['2:2', 'row'],
      ['B:B', 'col'],
    ],
    { B2: 'col', B3: 'col', C2: 'row' },
  ],
  [
    'a cell before its column',
    [
      ['B2', 'cell'],
      ['B:B', 'col'],
    ],
    { B2: 'col' },
  ],
  [
    'a cell after its column',
    [
      ['B:B', 'col'],
      ['B2', 'cell'],
    ],
    { B2: 'cell', B3: 'col' },
  ],
  [
    'everything last',
    [
      ['B2', 'cell'],
      ['3:3', 'row'],
      ['C:C', 'col'],
      ['all', 'all'],
    ],
    { B2: 'all', A3: 'all', C9: 'all', Z9: 'all' },
  ],
  [
    'everything first',
    [
      ['all', 'all'],
      ['B2', 'cell'],
    ],
    { B2: 'cell', Z9: 'all' },
  ],
])('%s', (_name, steps, expected) => {
  const grid = gridWith(
    ...steps.map(([address, fill]): [string, ReturnType<typeof filled>] => [address, filled(fill)]),
  );
  const found = Object.fromEntries(Object.keys(expected).map((address) => [address, fillAt(grid, address)]));
  expect(found).toEqual(expected);
});

test('one part of a style changes, the others stay, where row and column meet too', () => {
  const grid = gridWith(['B:B', filled('col')], ['2:2', bold]);
  expect(grid.styleAt(1, 1)).toMatchObject({ fill: 'col', bold: true });
  expect(grid.styleAt(2, 1)).toMatchObject({ fill: 'col', bold: false });
});

test('whole columns and rows store no cells', () => {
  const grid = gridWith(['A:XFD', filled('x')], ['1:1000', filled('y')], ['B:B', filled('z')]);
  expect([...grid.storedInOrder()].length).toBe(1000);
});

test('equal styles are one object, however they came about', () => {
  const grid = gridWith(['A1', filled('x')], ['A1', bold], ['B2', bold], ['B2', filled('x')]);
  expect(grid.styleAt(0, 0)).toBe(grid.styleAt(1, 1));
});

test.each<[address: string, fills: (string | null)[]]>([
  ['A1:C3', [null, 'cell', 'col', 'row']],
  ['B:B', ['cell', 'col', 'row']],
  ['B2', ['cell']],
  ['3:3', ['row']],
  ['D5:E6', [null]],
])('styles met in %s', (address, fills) => {
  const grid = gridWith(['B:B', filled('col')], ['3:3', filled('row')], ['B2', filled('cell')]);
  const met = [...grid.stylesIn(area(address))].map(({ fill }) => fill);
  expect(new Set(met)).toEqual(new Set(fills));
});

test.each<[valuesOnly: boolean, used: Area | undefined]>([
  [true, area('B3')],
  [false, area('B2:D3')],
])('used area, values only: %p', (valuesOnly, used) => {
  const grid = gridWith(['D2', bold], ['Z:Z', bold]);
  grid.cellForWriting(2, 1).value = 1;
  grid.cellForWriting(9, 9);
  expect(grid.usedArea(WHOLE_SHEET, valuesOnly)).toEqual(used);
});
