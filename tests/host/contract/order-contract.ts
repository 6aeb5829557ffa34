import type { MarkRows } from '../../../src/domain/sheet/mark';
import type { OpenWorkbook } from './contract-workbooks';
import { contentOf, sheetNamesOf } from './drawn-lookup';
import { expectRefusal } from './expect-refusal';
import { smallLayout } from './small-layouts';

/** Calls that do not wait for each other have their turns all the same. */
export function describeOrder(open: OpenWorkbook): void {
  describe('order', () => {
    test('drawings at the same time get names of their own and lose no mark', async () => {
      const workbook = await open();
      const draw = (): Promise<unknown> =>
        workbook.host.drawSheets({
          sheets: [smallLayout('甲')],
          mark: (rows = []) => [...rows, [rows.length]],
        });
      await Promise.all([draw(), draw(), draw()]);
      expect((await sheetNamesOf(workbook)).filter((name) => name.startsWith('甲'))).toEqual([
        '甲',
        '甲 (2)',
        '甲 (3)',
      ]);
      expect(await workbook.host.readMark()).toEqual([[0], [1], [2]]);
    });

    test('changes of the mark at the same time all survive, a drawing between them too', async () => {
      const { host } = await open();
      const add =
        (name: string) =>
        (rows: MarkRows = []) => [...rows, [name]];
      await Promise.all([
        host.writeMark(add('甲')),
        host.drawSheets({ sheets: [smallLayout('表')], mark: add('乙') }),
        host.writeMark(add('丙')),
      ]);
      expect(await host.readMark()).toEqual([['甲'], ['乙'], ['丙']]);
    });

    test('each call finds what the one before it left', async () => {
      const workbook = await open({ name: '表', cells: { A1: 1 } });
      const write = (value: number, was: number): Promise<void> =>
        workbook.host.applyEdits([{ sheet: '表', row: 0, col: 0, value, was }]);
      const [, , undone, read] = await Promise.all([
        write(2, 1),
        write(3, 2),
        workbook.host.undo(),
        workbook.host.readWorkbook(),
      ]);
      expect(undone).toEqual({ kind: 'edit', sheets: ['表'] });
      expect(read.sheets[0]?.rows[0]?.[0]).toBe(2);
    });

    test('a call that is refused holds up nobody', async () => {
      const workbook = await open();
      const refused = workbook.host.readWorkbook(['没有']);
      const drawn = workbook.host.drawSheets({ sheets: [smallLayout('甲')] });
      await expectRefusal(refused, 'sheetMissing');
      await drawn;
      expect(await contentOf(workbook, '甲', 'A1')).toBe('已绘');
    });
  });
}
