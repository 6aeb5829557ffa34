import { ICommandService } from '@univerjs/core';
import {
  SetWorksheetRowAutoHeightMutation,
  type ISetWorksheetRowAutoHeightMutationParams,
} from '@univerjs/sheets';
import { leastRowHeight } from '../data';
import type { ShownWorkbook } from '../shown-workbook';

/**
 * Rows that size themselves grow with their text and become no lower than the form or the file has them: the grid would
 * shrink a row with room for handwriting to one line as soon as something is typed there. Answers how to stop.
 */
export function keepRowHeights(shown: ShownWorkbook): () => void {
  const guard = shown.services.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetRowAutoHeightMutation.id) return;
    // An order of this name has these parameters.
    const { unitId, subUnitId, rowsAutoHeightInfo } = params as ISetWorksheetRowAutoHeightMutationParams;
    if (unitId !== shown.unitId) return;
    const rows = shown.sheetOf(subUnitId)?.getConfig().rowData ?? {};
    for (const measured of rowsAutoHeightInfo) {
      const least = leastRowHeight(rows[measured.row]?.custom);
      // Taken back, a row that was never measured has no such height again.
      if (measured.autoHeight !== undefined && measured.autoHeight < least) measured.autoHeight = least;
    }
  });
  return () => guard.dispose();
}
