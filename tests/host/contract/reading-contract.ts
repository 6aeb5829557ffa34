import { rangeAddress } from '../../../src/domain/sheet/address';
import { WORKING_SHEET_PREFIX } from '../../../src/domain/sheet/mark';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import type { OpenWorkbook } from './contract-workbooks';
import { sheetNamesOf } from './drawn-lookup';
import { expectRefusal } from './expect-refusal';
import type { InitialSheet } from './harness';
import { smallLayout } from './small-layouts';
import { valuesOf } from './snapshot-values';

const KINDS: InitialSheet = {
  name: '各类',
  cells: {
    C5: '文本',
    D5: 0,
    E5: -1.5,
    C7: true,
    D7: { kind: 'date', serial: 41000 },
    E7: { kind: 'error', code: '#REF!' },
    C8: '=文本',
    D8: '007',
    E8: { formula: 'D5+3', cached: 3 },
  },
  merges: ['C10:E11'],
};
const LEFTOVER: InitialSheet = {
  name: `${WORKING_SHEET_PREFIX}k3x9pa~1`,
  visibility: 'veryHidden',
  cells: { A1: '残' },
};

/** What is read of a workbook. */
export function describeReading(open: OpenWorkbook): void {
  describe('reading', () => {
    test('every kind of value, where it stands', async () => {
      const { host } = await open(KINDS);
      const [sheet] = (await host.readWorkbook()).sheets;
      expect(valuesOf(sheet)).toEqual({
        C5: '文本',
        D5: 0,
        E5: -1.5,
        C7: true,
        D7: { kind: 'date', serial: 41000 },
        E7: { kind: 'error', code: '#REF!' },
        C8: '=文本',
        D8: '007',
        E8: 3,
      });
    });

    test('merges, where the host knows them', async () => {
      const { host } = await open(KINDS);
      const [sheet] = (await host.readWorkbook()).sheets;
      expect(sheet?.merges.map(rangeAddress)).toEqual(host.capabilities.merges ? ['C10:E11'] : []);
    });

    test('all sheets in order, which of them are hidden, and empty ones', async () => {
      const { host } = await open(
        { name: '甲' },
        { name: '乙', visibility: 'hidden', cells: { A1: 1 } },
        { name: '丙', visibility: 'veryHidden', cells: { A1: 2 } },
      );
      const { sheets } = await host.readWorkbook();
      const told = ({ name, hidden, ...sheet }: SheetSnapshot): unknown => [
        name,
        hidden,
        valuesOf({ ...sheet, name, hidden }),
      ];
      expect(sheets.map(told)).toEqual([
        ['甲', false, {}],
        ['乙', true, { A1: 1 }],
        ['丙', true, { A1: 2 }],
      ]);
    });

    test('only the sheets named', async () => {
      const { host } = await open({ name: '甲' }, KINDS, { name: '丙' });
      const { sheets } = await host.readWorkbook(['丙', '各类']);
      expect(sheets.map(({ name }) => name).sort()).toEqual(['丙', '各类'].sort());
    });

    test('a name that is none', async () => {
      const { host } = await open();
      await expectRefusal(host.readWorkbook(['Sheet1', '没有']), 'sheetMissing', { sheet: '没有' });
    });

    test('what the clerk typed last', async () => {
      const { host, clerk } = await open();
      await clerk.type('Sheet1', 'A1', '改');
      await clerk.type('Sheet1', 'B2', null);
      const [sheet] = (await host.readWorkbook()).sheets;
      expect(valuesOf(sheet)).toEqual({ A1: '改' });
    });

    test('the list of sheets: order, visibility, which is shown, and ids that survive renaming', async () => {
      const { host, clerk } = await open(
        { name: '甲', visibility: 'hidden' },
        { name: '乙' },
        { name: '丙' },
      );
      const before = await host.listSheets();
      expect(before.map(({ name, visibility, active }) => [name, visibility, active])).toEqual([
        ['甲', 'hidden', false],
        ['乙', 'visible', true],
        ['丙', 'visible', false],
      ]);
      expect(new Set(before.map(({ id }) => id)).size).toBe(3);
      await clerk.rename('丙', '改名');
      const after = await host.listSheets();
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(after[2]?.name).toBe('改名');
    });

    test('a sheet left behind by a drawing that failed is not told, and goes with a later one', async () => {
      const workbook = await open({ name: '甲' }, LEFTOVER);
      const told = async (): Promise<unknown> => [
        (await workbook.host.listSheets()).map(({ name }) => name),
        (await workbook.host.readWorkbook()).sheets.map(({ name }) => name),
      ];
      expect(await told()).toEqual([['甲'], ['甲']]);
      await workbook.host.drawSheets({ sheets: [smallLayout('乙')] });
      await workbook.host.drawSheets({ sheets: [smallLayout('丙')] });
      expect(await sheetNamesOf(workbook)).toEqual(['甲', '乙', '丙']);
    });
  });
}
