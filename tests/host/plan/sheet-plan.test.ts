import type { SheetLayout } from '../../../src/domain/sheet/layout';
import type { DrawOp } from '../../../src/host/plan/draw-op';
import { planSheet } from '../../../src/host/plan/sheet-plan';
import { smallLayout } from '../contract/small-layouts';
import { reportOf } from '../excel/drawings';

const ALL = { notes: true, merges: true };
const planOf = (layout: SheetLayout, names: ReadonlyMap<string, string> = new Map()) =>
  planSheet(layout, layout.name, { names, capabilities: ALL });
const kindsOf = (ops: readonly DrawOp[]): readonly string[] => ops.map(({ kind }) => kind);

test('looks, lines and sizes take as many steps for 300 units as for 60', () => {
  const steps = (units: number): readonly number[] =>
    reportOf(units).map(
      (layout) =>
        planOf(layout).beside.filter(({ kind }) => ['format', 'borders', 'autofitRows'].includes(kind))
          .length,
    );
  const [few, many] = [steps(60), steps(300)];
  expect(many.map((count, index) => count <= (few[index] ?? 0) + 2)).toEqual(many.map(() => true));
});

test('links come before looks, as Excel restyles what it links; heights after both, as they follow from them', () => {
  const layout: SheetLayout = {
    ...smallLayout('表', [['甲']]),
    rowHeights: { 3: 20 },
    leastRowHeights: { 0: 18 },
  };
  const [cell] = layout.cells;
  const link = { kind: 'cell', sheet: '表', cell: 'A1' } as const;
  const { beside } = planOf({ ...layout, cells: [{ ...cell!, link, note: '注' }] });
  expect(kindsOf(beside)).toEqual([
    'grid',
    'grid',
    'link',
    'grid',
    'format',
    'format',
    'autofitRows',
    'print',
    'note',
  ]);
});

test('what needs other sheets, or a sheet that is seen, waits until it is in place', () => {
  const layout = smallLayout('表', [
    [
      { formula: "'别表'!A1", cached: 1 },
      { formula: 'SUM(A1)', cached: 1 },
    ],
  ]);
  const { beside, inPlace } = planOf(
    { ...layout, freeze: { rows: 1, cols: 0 } },
    new Map([['别表', '别表 (2)']]),
  );
  expect(inPlace).toEqual([
    { kind: 'grid', property: 'formulas', address: 'A1', grid: [["='别表 (2)'!A1"]] },
    { kind: 'freeze', rows: 1, cols: 0 },
  ]);
  expect(beside).toContainEqual({ kind: 'grid', property: 'formulas', address: 'B1', grid: [['=SUM(A1)']] });
});

test('a hidden sheet is not frozen', () => {
  const layout = { ...smallLayout('表'), hidden: true, freeze: { rows: 1, cols: 1 } };
  expect(planOf(layout).inPlace).toEqual([]);
});

test('notes are left out where the host knows none', () => {
  const layout = smallLayout('表', [['甲']]);
  const noted = { ...layout, cells: layout.cells.map((cell) => ({ ...cell, note: '注' })) };
  const plan = planSheet(noted, '表', { names: new Map(), capabilities: { ...ALL, notes: false } });
  expect(kindsOf(plan.beside)).not.toContain('note');
});

test('under a merge only the first cell is entered', () => {
  const layout = { ...smallLayout('表', [['甲', '乙']]), merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] };
  expect([...planOf(layout).contents]).toEqual([['A1', '甲']]);
});

test('inner lines are asked for only where an area has such', () => {
  const layout = smallLayout('表', [['a', 'b'], ['c', 'd'], ['e'], [null, null, null, 'f']]);
  const styles = { boxed: { border: 'thin' } } as const;
  const cells = layout.cells.map((cell) => ({ ...cell, style: 'boxed' }));
  const lines = planOf({ ...layout, styles, cells }).beside.flatMap((op) =>
    op.kind === 'borders' ? [[op.areas, op.lines.filter((line) => line.startsWith('Inside')).join()]] : [],
  );
  expect(lines).toEqual([
    ['A1:B2', 'InsideHorizontal,InsideVertical'],
    ['A3', ''],
    ['A4:D4', 'InsideVertical'],
  ]);
});
