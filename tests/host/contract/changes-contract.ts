import { containsCell, parseCellAddress } from '../../../src/domain/sheet/address';
import type { WorkbookChange } from '../../../src/host/port';
import type { OpenWorkbook } from './contract-workbooks';
import type { OpenedWorkbook } from './harness';
import { smallLayout } from './small-layouts';
import { eventually, quietly } from './waiting';

type Act = (workbook: OpenedWorkbook) => unknown;

const CELL = { top: 2, left: 1, bottom: 2, right: 1 };
const EDITS = [
  { sheet: '甲', row: 1, col: 0, value: '新' },
  { sheet: '甲', row: 4, col: 2, value: 5 },
];

const SHEETS_CHANGED: readonly (readonly [string, Act])[] = [
  ['the clerk inserts a row', ({ clerk }) => clerk.insertRow('甲', 1)],
  ['the clerk adds a sheet', ({ clerk }) => clerk.addSheet('丙')],
  ['the clerk deletes a sheet', ({ clerk }) => clerk.deleteSheet('乙')],
  ['we draw', ({ host }) => host.drawSheets({ sheets: [smallLayout('丙')] })],
];

/** How closely a host tells what has changed. */
export function describeChanges(open: OpenWorkbook, tellsRenaming: boolean): void {
  const listening = async (
    ...names: readonly string[]
  ): Promise<{ workbook: OpenedWorkbook; told: WorkbookChange[] }> => {
    const [first = '甲', ...others] = names;
    const workbook = await open(
      { name: first, cells: { A1: '甲', A2: 2, A5: '尾' } },
      ...others.map((name) => ({ name })),
    );
    const told: WorkbookChange[] = [];
    await workbook.host.onWorkbookChanged((change) => told.push(change));
    return { workbook, told };
  };

  describe('changes', () => {
    test('a cell the clerk types in is told, with its sheet', async () => {
      const { workbook, told } = await listening('甲', '乙');
      await workbook.clerk.type('乙', 'B3', '新');
      expect(await eventually(() => told.some((change) => isCells(change, '乙', 'B3')))).toBe(true);
      expect(told).toEqual(told.map(() => ({ kind: 'cells', sheet: '乙', range: CELL })));
    });

    test('cells that we write, and write back, are told', async () => {
      const { workbook, told } = await listening('甲', '乙');
      const isTold = (): boolean => ['A2', 'C5'].every((cell) => told.some((c) => isCells(c, '甲', cell)));
      await workbook.host.applyEdits(EDITS);
      expect(await eventually(isTold)).toBe(true);
      await quietly();
      told.splice(0);
      await workbook.host.undo();
      expect(await eventually(isTold)).toBe(true);
    });

    test.each(SHEETS_CHANGED)('%s: anything may have changed', async (_, act) => {
      const { workbook, told } = await listening('甲', '乙');
      await act(workbook);
      expect(await eventually(() => told.some(({ kind }) => kind === 'other'))).toBe(true);
    });

    test('after renaming, cells are told under the new name', async () => {
      const { workbook, told } = await listening('甲', '乙');
      await workbook.clerk.rename('乙', '丁');
      if (tellsRenaming) expect(await eventually(() => told.some(({ kind }) => kind === 'other'))).toBe(true);
      await quietly();
      told.splice(0);
      await workbook.clerk.type('丁', 'B3', '新');
      expect(await eventually(() => told.length > 0)).toBe(true);
      expect(told.filter((change) => change.kind === 'cells' && change.sheet === '乙')).toEqual([]);
      expect(told.some((change) => change.kind === 'other' || isCells(change, '丁', 'B3'))).toBe(true);
    });

    test('cells of a sheet added meanwhile are told, or anything', async () => {
      const { workbook, told } = await listening('甲');
      await workbook.clerk.addSheet('丙');
      await eventually(() => told.length > 0);
      await quietly();
      told.splice(0);
      await workbook.clerk.type('丙', 'B3', '新');
      const isTold = (): boolean =>
        told.some((change) => change.kind === 'other' || isCells(change, '丙', 'B3'));
      expect(await eventually(isTold)).toBe(true);
    });

    test('tints and lists put back are no change of what the workbook holds', async () => {
      const { workbook, told } = await listening('甲');
      await workbook.host.setHighlights([{ sheet: '甲', range: CELL, kind: 'error' }]);
      const list = { sheet: '甲', range: CELL, values: ['好'], prompt: '', strict: false };
      expect(await workbook.host.restoreLists([list])).toBe(1);
      await workbook.host.setHighlights([]);
      await quietly();
      expect(told).toEqual([]);
    });
  });
}

function isCells(change: WorkbookChange, sheet: string, cell: string): boolean {
  const { row, col } = parseCellAddress(cell)!;
  return change.kind === 'cells' && change.sheet === sheet && containsCell(change.range, row, col);
}
