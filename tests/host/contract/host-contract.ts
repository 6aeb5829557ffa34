import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { describeBlocks } from './blocks-contract';
import { describeChanges } from './changes-contract';
import { contractWorkbooks, USUAL_SHEET } from './contract-workbooks';
import { describeDates } from './dates-contract';
import { describeDrawingContract } from './drawing-contract';
import { describeEdits } from './edits-contract';
import { describeEvents } from './events-contract';
import { describeGuards } from './guards-contract';
import type { DrawingHarness, FinishedDrawing, HostHarness } from './harness';
import { describeHighlights } from './highlights-contract';
import { describeLists } from './lists-contract';
import { describeMarks } from './marks-contract';
import { describeNaming } from './naming-contract';
import { describeOrder } from './order-contract';
import { describePlaces } from './places-contract';
import { describeReading } from './reading-contract';
import { describeRefusals } from './refusals-contract';
import { smallLayout } from './small-layouts';
import { describeUndoOfDrawings } from './undo-draw-contract';
import { describeUndoOfEdits } from './undo-edit-contract';

/** Everything `src/host/port.ts` promises, as tests of one adapter. Call it once, at the top of a test file. */
export function describeHostContract(name: string, harness: HostHarness): void {
  describeDrawingContract(name, drawingHarness(harness));

  describe(`${name} keeps the contract of the host port:`, () => {
    const open = contractWorkbooks(harness);
    test('its capabilities are those declared', async () => {
      expect((await open()).host.capabilities).toEqual(harness.capabilities);
    });
    test('what it cannot draw it says, and nothing else', async () => {
      const { host } = await open();
      const { cells, ...layout } = smallLayout('甲');
      const noted = { ...layout, cells: cells.map((cell) => ({ ...cell, note: '批注' })) };
      expect((await host.drawSheets({ sheets: [smallLayout('乙')] })).leftOut).toEqual([]);
      const { leftOut } = await host.drawSheets({ sheets: [noted] });
      expect(leftOut).toEqual(harness.capabilities.notes ? [] : ['notes']);
    });
    describeNaming(open);
    describeReading(open);
    describeBlocks(open);
    describeMarks(open);
    describeEdits(open);
    describeGuards(open);
    describeDates(open);
    describeHighlights(open);
    describeLists(open);
    describeRefusals(open);
    describeUndoOfDrawings(open);
    describeUndoOfEdits(open);
    describePlaces(open);
    describeEvents(open, harness.tellsRenaming ?? true);
    describeChanges(open, harness.tellsRenaming ?? true);
    describeOrder(open);
  });
}

/** A host as a writer of layouts, drawing beside a sheet that is there. */
const drawingHarness = (harness: HostHarness): DrawingHarness => ({
  capabilities: harness.capabilities,
  keepsFormulaValues: harness.keepsFormulaValues,
  draw: async (sheets: readonly SheetLayout[]): Promise<FinishedDrawing> => {
    const workbook = await harness.open({ sheets: [USUAL_SHEET] });
    const outcome = await workbook.host.drawSheets({ sheets });
    const drawn = await workbook.drawn();
    const snapshot = await workbook.host.readWorkbook();
    await workbook.close?.();
    return { names: outcome.sheets.map((sheet) => sheet.name), drawn, snapshot };
  },
});
