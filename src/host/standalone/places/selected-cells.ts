import { SheetsSelectionsService } from '@univerjs/sheets';
import type { CellRange } from '../../../domain/sheet/address';
import type { SelectedCells } from '../../port';
import type { ShownWorkbook } from '../shown-workbook';

const TOP_LEFT: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** What is selected on the sheet that is shown, its first area; whole rows and columns as far as the sheet goes. */
export function selectedCells(shown: ShownWorkbook): SelectedCells {
  const sheet = shown.workbook.getActiveSheet();
  const selections = shown.services
    .get(SheetsSelectionsService)
    .getWorkbookSelections(shown.unitId)
    .getSelectionsOfWorksheet(sheet.getSheetId());
  const range = selections[0]?.range;
  return {
    sheet: sheet.getName(),
    range: range
      ? {
          top: numberOr(range.startRow, 0),
          left: numberOr(range.startColumn, 0),
          bottom: numberOr(range.endRow, sheet.getRowCount() - 1),
          right: numberOr(range.endColumn, sheet.getColumnCount() - 1),
        }
      : TOP_LEFT,
  };
}

/** A side that a whole row or column leaves open is no number. */
const numberOr = (value: number, open: number): number => (Number.isInteger(value) ? value : open);
