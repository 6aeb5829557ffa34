import type { CellEdit } from '../../../src/domain/sheet/edits';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { OpenWorkbook } from './contract-workbooks';
import { contentOf, sheetOf } from './drawn-lookup';
import { expectUnchangedRefusal } from './expect-refusal';
import { smallLayout } from './small-layouts';

const at = (
  sheet: string,
  row: number,
  col: number,
  value: CellEdit['value'],
  was?: CellEdit['was'],
): CellEdit => ({
  sheet,
  row,
  col,
  value,
  ...(was === undefined ? {} : { was }),
});
const FORMULA_LIKE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '00123',
  '1e5',
  'TRUE',
  '2012-3-1',
  "'引号",
  '50%',
  '#N/A',
];

/** Writing cells. */
export function describeEdits(open: OpenWorkbook): void {
  describe('edits', () => {
    test('write texts and numbers, and empty cells', async () => {
      const workbook = await open();
      await workbook.host.applyEdits([
        at('Sheet1', 0, 0, '好'),
        at('Sheet1', 4, 3, 12.5),
        at('Sheet1', 1, 1, null),
      ]);
      expect(await contentOf(workbook, 'Sheet1', 'A1')).toBe('好');
      expect(await contentOf(workbook, 'Sheet1', 'D5')).toBe(12.5);
      expect(await contentOf(workbook, 'Sheet1', 'B2')).toBeNull();
    });

    test.each(FORMULA_LIKE)('%s lands as text', async (text) => {
      const workbook = await open();
      await workbook.host.applyEdits([at('Sheet1', 1, 1, text)]);
      expect(await contentOf(workbook, 'Sheet1', 'B2')).toBe(text);
    });

    test('a number stays one in a cell that held a text of ours', async () => {
      const workbook = await open();
      await workbook.host.applyEdits([at('Sheet1', 0, 0, '=1')]);
      await workbook.host.applyEdits([at('Sheet1', 0, 0, 5)]);
      expect(await contentOf(workbook, 'Sheet1', 'A1')).toBe(5);
    });

    test('a text longer than a cell holds is cut with a sign', async () => {
      const workbook = await open();
      await workbook.host.applyEdits([at('Sheet1', 0, 0, '字'.repeat(40_000))]);
      expect(String(await contentOf(workbook, 'Sheet1', 'A1'))).toMatch(/^字{32755}…\[\+7245\]$/u);
    });

    test('the look of a cell stays', async () => {
      const workbook = await open();
      const { cells, ...layout } = smallLayout('表', [['甲']]);
      await workbook.host.drawSheets({
        sheets: [{ ...layout, cells: cells.map((cell) => ({ ...cell, style: 'boxed' })) }],
      });
      await workbook.host.applyEdits([at('表', 0, 0, '乙')]);
      expect(sheetOf(await workbook.drawn(), '表').cells['A1']).toMatchObject({
        value: '乙',
        style: {
          font: '黑体',
          size: 12,
          borders: { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' },
        },
      });
    });

    test.each<[string, CellValue | null, string | number]>([
      ['a text', '好', '好'],
      ['a number', 7, 7],
      ['nothing', null, 0],
    ])('%s that still stands is overwritten', async (_, was) => {
      const workbook = await open({ name: '表', cells: was === null ? { C3: 1 } : { A1: was } });
      await workbook.host.applyEdits([at('表', 0, 0, '中', was)]);
      expect(await contentOf(workbook, '表', 'A1')).toBe('中');
    });

    test.each<[string, CellValue | null, CellValue | null]>([
      ['another text', '中', '好'],
      ['a text for a number', '7', 7],
      ['something for nothing', '中', null],
      ['nothing for something', null, '好'],
    ])('%s refuses every edit of the request', async (_, stands, was) => {
      const cells: Record<string, CellValue> = stands === null ? { C3: 1 } : { C3: 1, B2: stands };
      const workbook = await open({ name: '表', cells });
      const edits = [at('表', 0, 0, '新'), at('表', 1, 1, '新', was), at('表', 2, 2, '新')];
      await expectUnchangedRefusal(workbook, () => workbook.host.applyEdits(edits), 'cellsChanged', {
        sheet: '表',
        cell: 'B2',
      });
    });

    test('a sheet that is not there refuses every edit', async () => {
      const workbook = await open();
      const edits = [at('Sheet1', 0, 0, '新'), at('没有', 0, 0, '新')];
      await expectUnchangedRefusal(workbook, () => workbook.host.applyEdits(edits), 'sheetMissing', {
        sheet: '没有',
      });
    });

    test('a protected sheet refuses every edit, and is named', async () => {
      const workbook = await open({ name: '甲' }, { name: '乙' });
      await workbook.clerk.protect('乙');
      const edits = [at('甲', 0, 0, '新'), at('乙', 0, 0, '新')];
      await expectUnchangedRefusal(workbook, () => workbook.host.applyEdits(edits), 'sheetProtected', {
        sheet: '乙',
      });
    });
  });
}
