import { parseCellAddress } from '../../../src/domain/sheet/address';
import type { CellEdit } from '../../../src/domain/sheet/edits';
import type { OpenWorkbook } from './contract-workbooks';
import { sheetOf } from './drawn-lookup';
import { expectUnchangedRefusal } from './expect-refusal';
import type { OpenedWorkbook } from './harness';
import { smallLayout } from './small-layouts';
import { valuesOf } from './snapshot-values';

/** 2012-04-05 */
const DATE = { kind: 'date', serial: 41004 } as const;
const OURS = 'yyyy"年"m"月"d"日"';
const CELLS = {
  A1: '已完成',
  A2: 12.5,
  A3: { kind: 'date', serial: 41000 },
  A4: { formula: 'A2*2', cached: 25 },
  A5: '=1+1',
} as const;

const writing = (cell: string, rest: Partial<CellEdit> = {}): CellEdit => ({
  sheet: '表',
  ...parseCellAddress(cell)!,
  value: DATE,
  ...rest,
});

async function formatOf(workbook: OpenedWorkbook, cell: string): Promise<string | undefined> {
  return sheetOf(await workbook.drawn(), '表').cells[cell]?.style.numberFormat;
}

async function valueOf({ host }: OpenedWorkbook, cell: string): Promise<unknown> {
  return valuesOf((await host.readWorkbook(['表'])).sheets[0])[cell];
}

/** Writing dates. */
export function describeDates(open: OpenWorkbook): void {
  describe('dates', () => {
    test.each(['A1', 'A2', 'A4', 'A5', 'C9'])('%s becomes a date, shown as one', async (cell) => {
      const workbook = await open({ name: '表', cells: CELLS });
      await workbook.host.applyEdits([writing(cell)]);
      expect(await valueOf(workbook, cell)).toEqual(DATE);
      expect(await formatOf(workbook, cell)).toBe(OURS);
    });

    test('a cell with a date format of its own keeps it', async () => {
      const workbook = await open({ name: '表', cells: CELLS });
      await workbook.host.applyEdits([writing('A3')]);
      expect(await valueOf(workbook, 'A3')).toEqual(DATE);
      expect(await formatOf(workbook, 'A3')).toBe('yyyy/m/d');
    });

    test('the rest of the look of a cell stays', async () => {
      const workbook = await open();
      const { cells, ...layout } = smallLayout('表', [['']]);
      await workbook.host.drawSheets({
        sheets: [{ ...layout, cells: cells.map((cell) => ({ ...cell, style: 'boxed' })) }],
      });
      await workbook.host.applyEdits([writing('A1')]);
      expect(sheetOf(await workbook.drawn(), '表').cells['A1']?.style).toMatchObject({
        font: '黑体',
        size: 12,
        numberFormat: OURS,
        borders: { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' },
      });
    });

    test('taking it back brings values and formats back', async () => {
      const workbook = await open({ name: '表', cells: CELLS });
      const before = await workbook.fingerprint();
      await workbook.host.applyEdits(['A1', 'A2', 'A3', 'A4', 'A5', 'C9'].map((cell) => writing(cell)));
      expect(await workbook.fingerprint()).not.toBe(before);
      await workbook.host.undo();
      expect(await workbook.fingerprint()).toBe(before);
    });

    test('a date that the clerk has typed over is not lost unasked', async () => {
      const workbook = await open({ name: '表', cells: CELLS });
      await workbook.host.applyEdits([writing('A1')]);
      await workbook.clerk.type('表', 'A1', '另定');
      await expectUnchangedRefusal(workbook, () => workbook.host.undo(), 'changedSince', { sheet: '表' });
    });

    test('a date written is what the next edit is decided on', async () => {
      const workbook = await open({ name: '表', cells: CELLS });
      await workbook.host.applyEdits([writing('A1')]);
      await workbook.host.applyEdits([writing('A1', { value: '中', was: DATE })]);
      expect(await valueOf(workbook, 'A1')).toBe('中');
      const again = (): Promise<void> => workbook.host.applyEdits([writing('A1', { was: DATE })]);
      await expectUnchangedRefusal(workbook, again, 'cellsChanged', { sheet: '表', cell: 'A1' });
    });
  });
}
