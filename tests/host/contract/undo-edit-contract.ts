import type { CellEdit } from '../../../src/domain/sheet/edits';
import type { OpenWorkbook } from './contract-workbooks';
import { contentOf } from './drawn-lookup';
import { expectUnchangedRefusal } from './expect-refusal';

const edit = (row: number, col: number, value: CellEdit['value']): CellEdit => ({
  sheet: '表',
  row,
  col,
  value,
});
const FILLED = {
  A1: '好',
  A2: 12.5,
  A3: { kind: 'date', serial: 41000 },
  A4: { formula: 'A2*2', cached: 25 },
  A5: '=1+1',
  A6: true,
} as const;
const FILLED_CELLS = [0, 1, 2, 3, 4, 5, 6];

/** Taking edits back. */
export function describeUndoOfEdits(open: OpenWorkbook): void {
  describe('undo of edits', () => {
    test.each(['=文本', 99, null])(
      'cells written with %j hold again what they held, and look as they did',
      async (value) => {
        const workbook = await open({ name: '表', cells: FILLED });
        const before = await workbook.fingerprint();
        await workbook.host.applyEdits(FILLED_CELLS.map((row) => edit(row, 0, value)));
        expect(await workbook.fingerprint()).not.toBe(before);
        expect(workbook.host.lastAction()).toEqual({ kind: 'edit', sheets: ['表'] });
        expect(await workbook.host.undo()).toEqual({ kind: 'edit', sheets: ['表'] });
        expect(await workbook.fingerprint()).toBe(before);
      },
    );

    test('what the clerk typed elsewhere stays', async () => {
      const workbook = await open({ name: '表', cells: FILLED });
      await workbook.host.applyEdits([edit(0, 0, '中')]);
      await workbook.clerk.type('表', 'D4', '后来');
      await workbook.host.undo();
      expect(await contentOf(workbook, '表', 'A1')).toBe('好');
      expect(await contentOf(workbook, '表', 'D4')).toBe('后来');
    });

    test('what the clerk typed over is not lost unasked', async () => {
      const workbook = await open({ name: '表', cells: FILLED });
      await workbook.host.applyEdits([edit(0, 0, '中'), edit(1, 0, 3)]);
      await workbook.clerk.type('表', 'A2', 4);
      await expectUnchangedRefusal(workbook, () => workbook.host.undo(), 'changedSince', { sheet: '表' });
      await workbook.host.undo({ discardChanges: true });
      expect(await contentOf(workbook, '表', 'A1')).toBe('好');
      expect(await contentOf(workbook, '表', 'A2')).toBe(12.5);
    });

    test('a sheet renamed since is found', async () => {
      const workbook = await open({ name: '表', cells: FILLED });
      await workbook.host.applyEdits([edit(0, 0, '中')]);
      await workbook.clerk.rename('表', '改名');
      await workbook.host.undo();
      expect(await contentOf(workbook, '改名', 'A1')).toBe('好');
    });

    test('only the last action is taken back', async () => {
      const workbook = await open({ name: '表', cells: FILLED });
      await workbook.host.applyEdits([edit(0, 0, '中')]);
      await workbook.host.applyEdits([edit(1, 0, 3)]);
      await workbook.host.undo();
      expect(await contentOf(workbook, '表', 'A1')).toBe('中');
      expect(await contentOf(workbook, '表', 'A2')).toBe(12.5);
    });
  });
}
