import { parseRangeAddress, rangeAddress, type CellRange } from '../../../src/domain/sheet/address';
import { blockOf } from '../../../src/domain/sheet/block';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import type { OpenWorkbook } from './contract-workbooks';
import { expectRefusal } from './expect-refusal';
import type { InitialSheet } from './harness';
import { valuesOf } from './snapshot-values';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

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
    B20: '合并',
  },
  merges: ['C10:E11', 'B20:B22', 'G1:H1'],
};

const BLOCKS: readonly (readonly [string, CellRange])[] = [
  ...['A1:H30', 'C5', 'D7', 'D5:E8', 'C6:E6', 'D11', 'B21:B25', 'F9:Z200', 'A2:H2'].map(
    (address) => [address, parseRangeAddress(address)!] as const,
  ),
  ['whole columns', { top: 0, left: 3, bottom: LAST_ROW, right: 4 }],
  ['whole rows', { top: 6, left: 0, bottom: 7, right: LAST_COLUMN }],
  ['the whole sheet', { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }],
];

/** Reading a block of a sheet. */
export function describeBlocks(open: OpenWorkbook): void {
  describe('blocks', () => {
    test.each(BLOCKS)('%s: the same as of the whole workbook', async (_, range) => {
      const { host } = await open({ name: '前', cells: { C5: '别处' } }, KINDS);
      const [, whole] = (await host.readWorkbook()).sheets;
      const block = await host.readCells({ sheet: '各类', range });
      expect(told(block)).toEqual(told(blockOf(whole!, range)));
    });

    test('of a hidden sheet, and what the clerk typed last', async () => {
      const { host, clerk } = await open(
        { name: '前' },
        { name: '藏', visibility: 'hidden', cells: { A1: 1, B2: '二' } },
      );
      await clerk.type('藏', 'B2', '改');
      const block = await host.readCells({ sheet: '藏', range: parseRangeAddress('B1:C3')! });
      expect(told(block)).toEqual({
        name: '藏',
        hidden: true,
        values: { B2: '改' },
        merges: [],
        rest: [[], []],
      });
    });

    test('where the sheet is empty', async () => {
      const { host } = await open({ name: '空' });
      const block = await host.readCells({ sheet: '空', range: parseRangeAddress('A1:D9')! });
      expect(told(block)).toEqual({ name: '空', hidden: false, values: {}, merges: [], rest: [[], []] });
    });

    test('of a sheet that is not there', async () => {
      const { host } = await open();
      const reading = host.readCells({ sheet: '没有', range: parseRangeAddress('A1')! });
      await expectRefusal(reading, 'sheetMissing', { sheet: '没有' });
    });
  });
}

const told = (sheet: SheetSnapshot): unknown => ({
  name: sheet.name,
  hidden: sheet.hidden,
  values: valuesOf(sheet),
  merges: sheet.merges.map(rangeAddress).sort(),
  rest: [sheet.hiddenRows, sheet.hiddenCols],
});
