import { parseRangeAddress } from '../../../src/domain/sheet/address';
import type { OpenWorkbook } from './contract-workbooks';
import { shownSheet } from './drawn-lookup';
import { expectUnchangedRefusal } from './expect-refusal';

const range = (address: string) => parseRangeAddress(address)!;

/** Showing places, and what is selected. */
export function describePlaces(open: OpenWorkbook): void {
  describe('places', () => {
    test('what the clerk has selected', async () => {
      const { host, clerk } = await open({ name: '甲' }, { name: '乙' });
      await clerk.select('乙', range('C3:D7'));
      expect(await host.selection()).toEqual({ sheet: '乙', range: range('C3:D7') });
    });

    test('a place is shown and selected', async () => {
      const workbook = await open({ name: '甲' }, { name: '附件1 (2)' });
      await workbook.host.reveal({ sheet: '附件1 (2)', cell: 'B4' });
      expect(await shownSheet(workbook)).toBe('附件1 (2)');
      expect(await workbook.host.selection()).toEqual({ sheet: '附件1 (2)', range: range('B4') });
    });

    test('a sheet that the clerk has hidden is shown', async () => {
      const workbook = await open({ name: '甲' }, { name: '乙', visibility: 'hidden' });
      await workbook.host.reveal({ sheet: '乙', cell: 'C1' });
      expect(await shownSheet(workbook)).toBe('乙');
      const [, second] = await workbook.host.listSheets();
      expect(second?.visibility).toBe('visible');
    });

    test.each(['没有', '深藏'])('%s is not shown', async (sheet) => {
      const workbook = await open({ name: '甲' }, { name: '深藏', visibility: 'veryHidden' });
      const reveal = (): Promise<void> => workbook.host.reveal({ sheet, cell: 'A1' });
      await expectUnchangedRefusal(workbook, reveal, 'sheetMissing', { sheet });
      expect(await shownSheet(workbook)).toBe('甲');
    });
  });
}
