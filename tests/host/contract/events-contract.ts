import { parseRangeAddress } from '../../../src/domain/sheet/address';
import type { SelectedCells } from '../../../src/host/port';
import type { OpenWorkbook } from './contract-workbooks';
import type { OpenedWorkbook } from './harness';
import { smallLayout } from './small-layouts';
import { eventually, quietly } from './waiting';

const PLACE = parseRangeAddress('B2:C3')!;
const CHANGES: readonly (readonly [string, (workbook: OpenedWorkbook) => unknown])[] = [
  ['the clerk types', ({ clerk }) => clerk.type('甲', 'A1', '新')],
  ['the clerk adds a sheet', ({ clerk }) => clerk.addSheet('丙')],
  ['the clerk deletes a sheet', ({ clerk }) => clerk.deleteSheet('乙')],
  ['we draw', ({ host }) => host.drawSheets({ sheets: [smallLayout('丙')] })],
  ['we edit', ({ host }) => host.applyEdits([{ sheet: '甲', row: 0, col: 0, value: '新' }])],
];

const RENAMING: (typeof CHANGES)[number] = [
  'the clerk renames a sheet',
  ({ clerk }) => clerk.rename('乙', '丁'),
];

/** What a host tells unasked. */
export function describeEvents(open: OpenWorkbook, tellsRenaming: boolean): void {
  const openTwo = (): Promise<OpenedWorkbook> => open({ name: '甲' }, { name: '乙' });

  describe('events', () => {
    test.each([...CHANGES, ...(tellsRenaming ? [RENAMING] : [])])(
      '%s: the workbook has changed',
      async (_, change) => {
        const workbook = await openTwo();
        let told = 0;
        await workbook.host.onWorkbookChanged(() => (told += 1));
        await change(workbook);
        expect(await eventually(() => told > 0)).toBe(true);
      },
    );

    test('selecting is told with the place, and changes no workbook', async () => {
      const { host, clerk } = await openTwo();
      const places: SelectedCells[] = [];
      let changes = 0;
      await host.onSelectionChanged((place) => places.push(place));
      await host.onWorkbookChanged(() => (changes += 1));
      await clerk.select('乙', PLACE);
      const wanted = JSON.stringify({ sheet: '乙', range: PLACE });
      expect(await eventually(() => places.some((place) => sameJson(place, wanted)))).toBe(true);
      await quietly();
      expect(changes).toBe(0);
    });

    test('who has left is told nothing, the others still are', async () => {
      const { host, clerk } = await openTwo();
      const told = { left: 0, stayed: 0 };
      const leave = [
        await host.onWorkbookChanged(() => (told.left += 1)),
        await host.onSelectionChanged(() => (told.left += 1)),
      ];
      await host.onWorkbookChanged(() => (told.stayed += 1));
      for (const unsubscribe of leave) await unsubscribe();
      await clerk.type('甲', 'A1', '新');
      await clerk.select('乙', PLACE);
      expect(await eventually(() => told.stayed > 0)).toBe(true);
      await quietly();
      expect(told.left).toBe(0);
    });

    test('leaving twice does no harm', async () => {
      const { host } = await openTwo();
      const unsubscribe = await host.onWorkbookChanged(() => undefined);
      await unsubscribe();
      await expect(unsubscribe()).resolves.toBeUndefined();
    });
  });
}

const sameJson = ({ sheet, range }: SelectedCells, wanted: string): boolean => {
  const { top, left, bottom, right } = range;
  return JSON.stringify({ sheet, range: { top, left, bottom, right } }) === wanted;
};
