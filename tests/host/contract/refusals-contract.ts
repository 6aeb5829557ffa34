import type { LayoutCell, SheetLayout } from '../../../src/domain/sheet/layout';
import type { OpenWorkbook } from './contract-workbooks';
import { contentOf } from './drawn-lookup';
import { expectUnchangedRefusal } from './expect-refusal';
import { smallLayout, unwritableLayout } from './small-layouts';

const cell = (change: Partial<LayoutCell>): LayoutCell => ({
  row: 0,
  col: 0,
  value: '甲',
  style: 'plain',
  ...change,
});
const CONDITION = { range: { top: 0, left: 0, bottom: 0, right: 0 }, equals: '好', style: '没有' };
const UNWRITABLE: readonly (readonly [string, SheetLayout])[] = [
  ['a list longer than Excel takes', unwritableLayout('乙')],
  ['a list with a comma in a value', unwritableLayout('乙', ['好,中'])],
  ['a cell behind the last column', smallLayout('乙', [], { cells: [cell({ col: 16_384 })] })],
  ['a style that is none', smallLayout('乙', [], { cells: [cell({ style: '没有' })] })],
  ['a condition in a style that is none', smallLayout('乙', [], { conditionalStyles: [CONDITION] })],
  ['a row higher than Excel has', smallLayout('乙', [['甲']], { rowHeights: { 0: 500 } })],
  ['a number that is none', smallLayout('乙', [[NaN]])],
];

/** What is refused is refused whole. */
export function describeRefusals(open: OpenWorkbook): void {
  describe('refusals', () => {
    test.each(UNWRITABLE)('%s in a second sheet leaves nothing of the first', async (_, second) => {
      const workbook = await open();
      const draw = (): Promise<unknown> =>
        workbook.host.drawSheets({ sheets: [smallLayout('甲'), second], mark: () => [['neu']] });
      await expectUnchangedRefusal(workbook, draw, 'layoutUnwritable');
      expect(workbook.host.lastAction()).toBeUndefined();
    });

    test('a workbook whose structure is protected gets no sheet', async () => {
      const workbook = await open();
      await workbook.clerk.protectStructure();
      const draw = (): Promise<unknown> => workbook.host.drawSheets({ sheets: [smallLayout('甲')] });
      await expectUnchangedRefusal(workbook, draw, 'workbookProtected');
      await expectUnchangedRefusal(
        workbook,
        () => workbook.host.writeMark(() => [['neu']]),
        'workbookProtected',
      );
    });

    test('a protected sheet is no obstacle to drawing others', async () => {
      const workbook = await open();
      await workbook.clerk.protect('Sheet1');
      await workbook.host.drawSheets({ sheets: [smallLayout('甲')], mark: () => [['neu']] });
      expect(await contentOf(workbook, '甲', 'A1')).toBe('已绘');
    });
  });
}
