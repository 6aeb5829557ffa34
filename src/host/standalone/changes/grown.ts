import type { IMutationInfo } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { CellPosition } from '../../../domain/sheet/address';
import type { ShownWorkbook } from '../shown-workbook';
import type { Change } from './changes';

/** A sheet has as many rows and columns as these cells need. */
export function grown(
  shown: ShownWorkbook,
  subUnitId: string,
  cells: readonly CellPosition[],
): readonly Change[] {
  const sheet = shown.sheetOf(subUnitId);
  if (!sheet) return [];
  const place = { unitId: shown.unitId, subUnitId };
  const [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), rowCount);
  const columns = cells.reduce((most, { col }) => Math.max(most, col + 1), columnCount);
  const rowOrder = (count: number): IMutationInfo => ({
    id: SetWorksheetRowCountMutation.id,
    params: { ...place, rowCount: count },
  });
  const columnOrder = (count: number): IMutationInfo => ({
    id: SetWorksheetColumnCountMutation.id,
    params: { ...place, columnCount: count },
  });
  return [
    ...(rows > rowCount ? [{ does: rowOrder(rows), takesBack: [rowOrder(rowCount)] }] : []),
    ...(columns > columnCount ? [{ does: columnOrder(columns), takesBack: [columnOrder(columnCount)] }] : []),
  ];
}
