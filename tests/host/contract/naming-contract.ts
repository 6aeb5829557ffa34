import type { SheetLayout } from '../../../src/domain/sheet/layout';
import type { OpenWorkbook } from './contract-workbooks';
import { contentOf, sheetNamesOf, sheetOf, shownSheet } from './drawn-lookup';
import type { InitialSheet } from './harness';
import { hiddenLayout, smallLayout } from './small-layouts';

const TEN = '一二三四五六七八九十';
const CASES: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['a free name stays', ['Sheet1'], ['附件1'], ['附件1']],
  ['a taken name gets a number', ['附件1'], ['附件1'], ['附件1 (2)']],
  ['a taken number the next', ['附件1', '附件1 (2)'], ['附件1'], ['附件1 (3)']],
  ['a gap among the numbers is used', ['附件1', '附件1 (3)'], ['附件1'], ['附件1 (2)']],
  ['names differ in more than their case', ['SHEET'], ['Sheet'], ['Sheet (2)']],
  [
    '31 characters at most, number included',
    [`${TEN}${TEN}${TEN}长`],
    [`${TEN}${TEN}${TEN}长`],
    [`${TEN}${TEN}一二三四五六七 (2)`],
  ],
  ['a longer name is cut', ['Sheet1'], [`${TEN}${TEN}${TEN}长过了`], [`${TEN}${TEN}${TEN}长`]],
  ['forbidden characters are replaced', ['Sheet1'], ['甲:乙/丙?[丁]*\\'], ['甲_乙_丙__丁___']],
  [
    'sheets of one request differ',
    ['Sheet1'],
    ['附件5', '附件5', '附件5'],
    ['附件5', '附件5 (2)', '附件5 (3)'],
  ],
];

const named = (name: string): InitialSheet => ({ name, cells: { A1: '原有' } });

/** What drawn sheets are called, and where they stand. */
export function describeNaming(open: OpenWorkbook): void {
  describe('names', () => {
    test.each(CASES)('%s', async (_, existing, wanted, given) => {
      const workbook = await open(...existing.map(named));
      const { sheets } = await workbook.host.drawSheets({ sheets: wanted.map((name) => smallLayout(name)) });
      expect(sheets).toEqual(wanted.map((name, index) => ({ wanted: name, name: given[index] })));
      expect(await sheetNamesOf(workbook)).toEqual([...existing, ...given]);
    });

    test('a hidden sheet of the clerk keeps its name', async () => {
      const workbook = await open(named('表'), { ...named('附件1'), visibility: 'hidden' });
      const { sheets } = await workbook.host.drawSheets({ sheets: [smallLayout('附件1')] });
      expect(sheets).toEqual([{ wanted: '附件1', name: '附件1 (2)' }]);
      expect(await contentOf(workbook, '附件1', 'A1')).toBe('原有');
    });

    test('links and formulas follow the names given, also where one is the wish of another', async () => {
      const workbook = await open(named('甲'));
      const { sheets } = await workbook.host.drawSheets({
        sheets: [linked('甲', '甲 (2)'), linked('甲 (2)', '甲')],
      });
      const [first = '', second = ''] = sheets.map(({ name }) => name);
      expect([first, second]).toEqual(['甲 (2)', '甲 (2) (2)']);
      await expectLinkTo(first, second);
      await expectLinkTo(second, first);

      async function expectLinkTo(from: string, to: string): Promise<void> {
        const cell = sheetOf(await workbook.drawn(), from).cells['A2'];
        expect([cell?.formula, cell?.link]).toEqual([`'${to}'!A1`, { kind: 'cell', sheet: to, cell: 'A1' }]);
      }
    });

    test('sheets stand at the end in the order asked for, and the first visible one is shown', async () => {
      const workbook = await open(named('甲'), named('乙'));
      await workbook.host.drawSheets({
        sheets: [hiddenLayout('_数据'), smallLayout('丙'), smallLayout('丁')],
      });
      expect(await sheetNamesOf(workbook)).toEqual(['甲', '乙', '_数据', '丙', '丁']);
      expect(await shownSheet(workbook)).toBe('丙');
    });

    test('drawing only hidden sheets shows no other sheet', async () => {
      const workbook = await open(named('甲'), named('乙'));
      await workbook.host.drawSheets({ sheets: [hiddenLayout('_数据')] });
      expect(await shownSheet(workbook)).toBe('甲');
      expect(sheetOf(await workbook.drawn(), '_数据').visibility).toBe('veryHidden');
    });

    test.each(['hidden', 'veryHidden'] as const)(
      'a hidden layout takes the place of a %s sheet',
      async (visibility) => {
        const workbook = await open(named('甲'), {
          name: '_数据',
          visibility,
          cells: { A1: '旧', C9: '旧' },
        });
        const { sheets } = await workbook.host.drawSheets({ sheets: [hiddenLayout('_数据', [['新']])] });
        expect(sheets).toEqual([{ wanted: '_数据', name: '_数据' }]);
        expect((await sheetNamesOf(workbook)).filter((name) => name.startsWith('_数据'))).toEqual(['_数据']);
        expect(await contentOf(workbook, '_数据', 'A1')).toBe('新');
        expect(await contentOf(workbook, '_数据', 'C9')).toBeNull();
      },
    );

    test('a hidden layout never takes the place of a sheet that is seen', async () => {
      const workbook = await open(named('甲'), named('_数据'));
      const { sheets } = await workbook.host.drawSheets({ sheets: [hiddenLayout('_数据', [['新']])] });
      expect(sheets).toEqual([{ wanted: '_数据', name: '_数据 (2)' }]);
      expect(await contentOf(workbook, '_数据', 'A1')).toBe('原有');
    });
  });
}

const linked = (name: string, to: string): SheetLayout => {
  const link = { kind: 'cell', sheet: to, cell: 'A1' } as const;
  const { cells, ...layout } = smallLayout(name, [[name], [{ formula: `'${to}'!A1`, cached: to }]]);
  return { ...layout, cells: cells.map((cell) => (cell.row === 1 ? { ...cell, link } : cell)) };
};
