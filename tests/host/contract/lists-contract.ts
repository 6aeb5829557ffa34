import { parseRangeAddress } from '../../../src/domain/sheet/address';
import type { PlacedList } from '../../../src/host/port';
import type { OpenWorkbook } from './contract-workbooks';
import type { DrawnValidation } from './drawn';
import { contentOf, sheetOf } from './drawn-lookup';
import { expectUnchangedRefusal } from './expect-refusal';
import type { OpenedWorkbook } from './harness';
import { smallLayout } from './small-layouts';
import { cellsIn } from './tinted';

const RATING: Omit<PlacedList, 'sheet' | 'range'> = {
  values: ['好', '中', '差'],
  prompt: '从列表中选择',
  strict: false,
};
const STATUS: typeof RATING = {
  values: ['未开始', '进行中', '已完成'],
  prompt: '',
  strict: true,
  error: '请从列表中选择',
};
const placed = (sheet: string, range: string, list = RATING): PlacedList => ({
  sheet,
  range: parseRangeAddress(range)!,
  ...list,
});
const FORM = smallLayout('表', [['任务', '', '']], {
  validations: [
    { range: parseRangeAddress('B1:C4')!, ...RATING },
    { range: parseRangeAddress('B6')!, ...STATUS },
  ],
});

/** What can be chosen in each cell of a sheet; cells without a list are absent. */
async function listsOn(workbook: OpenedWorkbook, sheet: string): Promise<Readonly<Record<string, unknown>>> {
  const { validations } = sheetOf(await workbook.drawn(), sheet);
  const told = ({ range: _, ...list }: DrawnValidation): unknown => list;
  return Object.fromEntries(
    validations.flatMap((list) => cellsIn(list.range).map((cell) => [cell, told(list)])),
  );
}

/** The form as drawn, with the lists of some cells pasted over. */
async function pastedOver(open: OpenWorkbook, ...cells: readonly string[]) {
  const workbook = await open();
  await workbook.host.drawSheets({ sheets: [FORM] });
  const before = await listsOn(workbook, '表');
  for (const cell of cells) await workbook.clerk.pasteOver('表', cell, '好');
  return { workbook, before };
}

const OF_FORM = [placed('表', 'B1:C4'), placed('表', 'B6', STATUS)];

/** Lists to choose from, put back where pasting has taken them away. */
export function describeLists(open: OpenWorkbook): void {
  describe('lists', () => {
    test('none is missing of a form as it was drawn', async () => {
      const { workbook } = await pastedOver(open);
      const before = await workbook.fingerprint();
      expect(await workbook.host.countMissingLists(OF_FORM)).toBe(0);
      expect(await workbook.host.restoreLists(OF_FORM)).toBe(0);
      expect(await workbook.fingerprint()).toBe(before);
    });

    test('those pasted over are counted, and put back as they were drawn', async () => {
      const { workbook, before } = await pastedOver(open, 'B2', 'C4', 'B6');
      expect(Object.keys(await listsOn(workbook, '表'))).toHaveLength(6);
      const pasted = await workbook.fingerprint();
      expect(await workbook.host.countMissingLists(OF_FORM)).toBe(3);
      expect(await workbook.fingerprint()).toBe(pasted);
      expect(await workbook.host.restoreLists(OF_FORM)).toBe(3);
      expect(await listsOn(workbook, '表')).toEqual(before);
      expect(await contentOf(workbook, '表', 'B2')).toBe('好');
      expect(await workbook.host.countMissingLists(OF_FORM)).toBe(0);
    });

    test('a cell with a list of its own keeps it', async () => {
      const { workbook } = await pastedOver(open, 'B2');
      expect(await workbook.host.restoreLists([placed('表', 'B1:B6', STATUS)])).toBe(2);
      const lists = await listsOn(workbook, '表');
      expect(lists['B1']).toMatchObject({ values: RATING.values });
      expect([lists['B2'], lists['B5']]).toEqual([lists['B6'], lists['B6']]);
    });

    test('on sheets that nobody drew, hidden ones too', async () => {
      const workbook = await open({ name: '甲', cells: { A1: '填' } }, { name: '藏', visibility: 'hidden' });
      const lists = [placed('甲', 'A1:A3'), placed('藏', 'B2', STATUS)];
      expect(await workbook.host.restoreLists(lists)).toBe(4);
      expect(await listsOn(workbook, '甲')).toEqual({ A1: told(RATING), A2: told(RATING), A3: told(RATING) });
      expect(await listsOn(workbook, '藏')).toEqual({ B2: told(STATUS) });
      expect(await contentOf(workbook, '甲', 'A1')).toBe('填');
    });

    test('a cell named twice has the first list, and is counted once', async () => {
      const workbook = await open({ name: '甲' });
      const lists = [placed('甲', 'A1:A2'), placed('甲', 'A2:A3', STATUS)];
      expect(await workbook.host.countMissingLists(lists)).toBe(3);
      expect(await workbook.host.restoreLists(lists)).toBe(3);
      expect(await listsOn(workbook, '甲')).toEqual({ A1: told(RATING), A2: told(RATING), A3: told(STATUS) });
    });

    test('are no action to be taken back', async () => {
      const { workbook } = await pastedOver(open, 'B2');
      const last = workbook.host.lastAction();
      await workbook.host.restoreLists(OF_FORM);
      expect(workbook.host.lastAction()).toEqual(last);
    });

    test('a sheet that is not there', async () => {
      const { workbook } = await pastedOver(open, 'B2');
      const lists = [...OF_FORM, placed('没有', 'A1')];
      for (const act of [
        () => workbook.host.restoreLists(lists),
        () => workbook.host.countMissingLists(lists),
      ]) {
        await expectUnchangedRefusal(workbook, act, 'sheetMissing', { sheet: '没有' });
      }
    });

    test('a protected sheet gets none, and others neither', async () => {
      const { workbook } = await pastedOver(open, 'B2');
      await workbook.clerk.protect('表');
      const lists = [placed('Sheet1', 'A1'), ...OF_FORM];
      expect(await workbook.host.countMissingLists(lists)).toBe(2);
      const restoring = (): Promise<number> => workbook.host.restoreLists(lists);
      await expectUnchangedRefusal(workbook, restoring, 'sheetProtected', { sheet: '表' });
    });

    test('a protected sheet that lacks none is no obstacle', async () => {
      const { workbook } = await pastedOver(open);
      await workbook.clerk.protect('表');
      expect(await workbook.host.restoreLists([placed('Sheet1', 'A1'), ...OF_FORM])).toBe(1);
    });

    test('a list that no spreadsheet could hold', async () => {
      const { workbook } = await pastedOver(open, 'B2');
      const unwritable = { ...placed('Sheet1', 'A1'), values: ['好,中'] };
      const restoring = (): Promise<number> => workbook.host.restoreLists([...OF_FORM, unwritable]);
      await expectUnchangedRefusal(workbook, restoring, 'layoutUnwritable');
    });
  });
}

const told = ({ values, prompt, strict, error }: typeof RATING): unknown => ({
  values,
  prompt,
  strict,
  error,
});
