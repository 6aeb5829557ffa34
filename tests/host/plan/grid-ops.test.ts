import type { DrawOp } from '../../../src/host/plan/draw-op';
import { gridOps, SparseGrid } from '../../../src/host/plan/grid-ops';

const sparse = (cells: readonly (readonly [number, number, string])[]): SparseGrid => {
  const grid = new SparseGrid();
  for (const [row, col, value] of cells) grid.set(row, col, value);
  return grid;
};
const addresses = (ops: readonly DrawOp[]): readonly string[] =>
  ops.map((op) => (op.kind === 'grid' ? op.address : ''));

test('rows close to each other are one grid, with holes that are left as they are', () => {
  const ops = gridOps(
    'values',
    sparse([
      [2, 1, 'b'],
      [0, 0, 'a'],
      [0, 2, 'c'],
    ]),
  );
  expect(ops).toEqual([
    {
      kind: 'grid',
      property: 'values',
      address: 'A1:C3',
      grid: [
        ['a', null, 'c'],
        [null, null, null],
        [null, 'b', null],
      ],
    },
  ]);
});

test('rows far from each other are grids of their own', () => {
  expect(
    addresses(
      gridOps(
        'values',
        sparse([
          [0, 0, 'a'],
          [9, 5, 'b'],
        ]),
      ),
    ),
  ).toEqual(['A1', 'F10']);
});

test.each<[string, number, number, string]>([
  ['many cells', 1000, 10, '好'],
  ['long texts', 40, 3, '字'.repeat(30_000)],
])('%s are cut into grids that office.js sends as they are', (_, rows, cols, text) => {
  const cells = Array.from(
    { length: rows * cols },
    (__, index) => [Math.floor(index / cols), index % cols, text] as const,
  );
  const ops = gridOps('values', sparse(cells));
  const grids = ops.flatMap((op) => (op.kind === 'grid' ? [op.grid] : []));
  expect(grids.flat(2).filter((value) => value === text)).toHaveLength(rows * cols);
  for (const grid of grids) {
    expect(grid.flat().length).toBeLessThanOrEqual(1500);
    expect(grid.length === 1 || JSON.stringify(grid).length * 3 < 1_300_000).toBe(true);
  }
});
