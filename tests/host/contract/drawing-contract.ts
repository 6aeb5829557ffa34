import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import { CONTRACT_DRAWINGS, CONTRACT_MECHANISM, CONTRACT_PERIOD } from './contract-layouts';
import { drawingDifferences } from './drawing-differences';
import { expectedDrawing } from './expected-drawing';
import type { DrawingHarness, FinishedDrawing } from './harness';
import { snapshotDifferences } from './snapshot-differences';

/** More would only hide which of them was the first. */
const SHOWN_DIFFERENCES = 25;

/** What every writer of layouts promises: the layouts, cell by cell and style by style, and that they can be read. */
export function describeDrawingContract(name: string, harness: DrawingHarness): void {
  describe.each(CONTRACT_DRAWINGS)(`${name} draws $title`, ({ sheets, forms }) => {
    const allowances = { ...harness.capabilities, formulaValues: harness.keepsFormulaValues };
    let finished: FinishedDrawing;
    const given = (index: number): string => finished.names[index] ?? '';
    beforeAll(async () => {
      finished = await harness.draw(sheets);
    });

    test('every cell, look, size and rule as the layouts say', () => {
      const names = new Map(sheets.map((sheet, index) => [sheet.name, given(index)]));
      const differences = sheets.flatMap((layout, index) =>
        drawingDifferences(
          expectedDrawing(layout, given(index), names),
          finished.drawn.sheets.find((sheet) => sheet.name === given(index)),
          allowances,
        ),
      );
      expect(differences.slice(0, SHOWN_DIFFERENCES)).toEqual([]);
    });

    test('what is read is what was drawn', () => {
      const differences = sheets.flatMap((layout, index) =>
        snapshotDifferences(
          layout,
          finished.snapshot.sheets.find((sheet) => sheet.name === given(index)),
          allowances,
        ),
      );
      expect(differences.slice(0, SHOWN_DIFFERENCES)).toEqual([]);
    });

    test('the forms are recognised', () => {
      const drawn = new Set(finished.names);
      const snapshot = {
        ...finished.snapshot,
        sheets: finished.snapshot.sheets.filter((sheet) => drawn.has(sheet.name)),
      };
      const { tables } = recogniseWorkbook(snapshot, CONTRACT_MECHANISM, CONTRACT_PERIOD);
      expect(tables.map(({ kind }) => kind)).toEqual(forms);
    });
  });
}
