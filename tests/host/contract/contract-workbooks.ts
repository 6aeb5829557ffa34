import { WORKING_SHEET_PREFIX } from '../../../src/domain/sheet/mark';
import type { HostHarness, InitialSheet, OpenedWorkbook } from './harness';

/** Opens a workbook with these sheets; by default one, `Sheet1`, with a text and a number on it. */
export type OpenWorkbook = (...sheets: readonly InitialSheet[]) => Promise<OpenedWorkbook>;

export const USUAL_SHEET: InitialSheet = { name: 'Sheet1', cells: { A1: '本校材料', B2: 7 } };

/**
 * Workbooks for the tests of a contract, one each. After every test the workbook is looked at once more: whatever
 * happened, no sheet that a host works on is left in it.
 */
export function contractWorkbooks(harness: HostHarness): OpenWorkbook {
  const opened: OpenedWorkbook[] = [];
  afterEach(async () => {
    for (const workbook of opened.splice(0)) {
      const { sheets } = await workbook.drawn();
      await workbook.close?.();
      expect(sheets.map(({ name }) => name).filter((name) => name.startsWith(WORKING_SHEET_PREFIX))).toEqual(
        [],
      );
    }
  });
  return async (...sheets) => {
    const workbook = await harness.open({ sheets: sheets.length === 0 ? [USUAL_SHEET] : sheets });
    opened.push(workbook);
    return workbook;
  };
}
