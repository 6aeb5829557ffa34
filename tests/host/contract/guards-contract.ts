import type { CellEdit, CellGuard } from '../../../src/domain/sheet/edits';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { LayoutFormula } from '../../../src/domain/sheet/layout';
import type { OpenWorkbook } from './contract-workbooks';
import { contentOf } from './drawn-lookup';
import { expectRefusal, expectUnchangedRefusal } from './expect-refusal';

const EDITS: readonly CellEdit[] = [
  { sheet: '表', row: 0, col: 1, value: '新', was: '旧' },
  { sheet: '表', row: 2, col: 2, value: 7 },
];
const guard = (was: CellGuard['was'], sheet = '表'): CellGuard => ({ sheet, row: 0, col: 0, was });
/** What stands in A1; beside it the cell that is written. */
const sheet = (A1?: CellValue | LayoutFormula) => ({
  name: '表',
  cells: { B1: '旧', D4: 1, ...(A1 === undefined ? {} : { A1 }) },
});

/** Cells that edits were decided by, and that must not have changed meanwhile. */
export function describeGuards(open: OpenWorkbook): void {
  describe('guards', () => {
    test.each<[string, CellValue | LayoutFormula | undefined, CellGuard['was']]>([
      ['a text', '任务', '任务'],
      ['a number', 7, 7],
      ['a date', { kind: 'date', serial: 41000 }, { kind: 'date', serial: 41000 }],
      ['the result of a formula', { formula: 'D4+2', cached: 3 }, 3],
      ['nothing', undefined, null],
    ])('%s that still stands lets the edits through, and is not written', async (_, stands, was) => {
      const workbook = await open(sheet(stands));
      const before = await contentOf(workbook, '表', 'A1');
      await workbook.host.applyEdits(EDITS, [guard(was)]);
      expect(await contentOf(workbook, '表', 'B1')).toBe('新');
      expect(await contentOf(workbook, '表', 'C3')).toBe(7);
      expect(await contentOf(workbook, '表', 'A1')).toEqual(before);
    });

    test.each<[string, CellValue | undefined, CellGuard['was']]>([
      ['another text', '别的任务', '任务'],
      ['a text for a number', '7', 7],
      ['another date', { kind: 'date', serial: 41001 }, { kind: 'date', serial: 41000 }],
      ['something for nothing', '任务', null],
      ['nothing for something', undefined, '任务'],
    ])('%s refuses every edit', async (_, stands, was) => {
      const workbook = await open(sheet(stands));
      const writing = (): Promise<void> => workbook.host.applyEdits(EDITS, [guard(was)]);
      await expectUnchangedRefusal(workbook, writing, 'cellsChanged', { sheet: '表', cell: 'A1' });
      expect(workbook.host.lastAction()).toBeUndefined();
    });

    test('the second of several, and on another sheet than what is written', async () => {
      const workbook = await open(sheet('任务'), { name: '标题', cells: { A1: '某校', C2: '第三季度' } });
      const guards = [
        guard('任务'),
        guard('某校', '标题'),
        { sheet: '标题', row: 1, col: 2, was: '第二季度' },
      ];
      const writing = (): Promise<void> => workbook.host.applyEdits(EDITS, guards);
      await expectUnchangedRefusal(workbook, writing, 'cellsChanged', { sheet: '标题', cell: 'C2' });
      await workbook.host.applyEdits(EDITS, guards.slice(0, 2));
      expect(await contentOf(workbook, '表', 'B1')).toBe('新');
    });

    test('on a sheet that is not there', async () => {
      const workbook = await open(sheet('任务'));
      const writing = (): Promise<void> => workbook.host.applyEdits(EDITS, [guard('任务', '没有')]);
      await expectUnchangedRefusal(workbook, writing, 'sheetMissing', { sheet: '没有' });
    });

    test('a row that moved in between is noticed', async () => {
      const workbook = await open(sheet('任务'));
      await workbook.clerk.insertRow('表', 0);
      const edits: readonly CellEdit[] = [{ sheet: '表', row: 0, col: 1, value: '新' }];
      const writing = (): Promise<void> => workbook.host.applyEdits(edits, [guard('任务')]);
      await expectUnchangedRefusal(workbook, writing, 'cellsChanged', { sheet: '表', cell: 'A1' });
      await workbook.host.applyEdits([{ ...edits[0]!, row: 1 }], [{ ...guard('任务'), row: 1 }]);
      expect(await contentOf(workbook, '表', 'B2')).toBe('新');
    });

    test('on a protected sheet that is not written', async () => {
      const workbook = await open(sheet(), { name: '标题', cells: { A1: '某校' } });
      await workbook.clerk.protect('标题');
      await workbook.host.applyEdits(EDITS, [guard('某校', '标题')]);
      expect(await contentOf(workbook, '表', 'B1')).toBe('新');
    });

    test('without any edit they are looked at all the same', async () => {
      const { host } = await open(sheet('任务'));
      await host.applyEdits([], [guard('任务')]);
      await expectRefusal(host.applyEdits([], [guard('别的')]), 'cellsChanged', { sheet: '表', cell: 'A1' });
      expect(host.lastAction()).toBeUndefined();
    });
  });
}
