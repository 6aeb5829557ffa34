import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Change } from '../changes/changes';
import { fittedRows } from '../changes/fitted-rows';
import type { WrittenCell } from '../done-action';
import type { ShownWorkbook } from '../shown-workbook';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The cells become what they are to be, sheet by sheet; sheets that are gone are left out. */
export function cellChanges(shown: ShownWorkbook, cells: readonly WrittenCell[]): readonly Change[] {
  const bySheet = new Map<string, WrittenCell[]>();
  for (const cell of cells) {
    const written = bySheet.get(cell.sheetId) ?? [];
    written.push(cell);
    bySheet.set(cell.sheetId, written);
  }
  return [...bySheet].flatMap(([subUnitId, written]) => {
    const place = { unitId: shown.unitId, subUnitId };
    return [
      ...grown(shown, subUnitId, written),
      ...replaced(place, written),
      fittedRows(place, [...new Set(written.map(({ row }) => row))]),
    ];
  });
}

/** The grid mixes what a cell is given with what it holds: emptied first, it holds just that. */
function replaced(
  place: { unitId: string; subUnitId: string },
  written: readonly WrittenCell[],
): readonly Change[] {
  const order = (cellValue: Cells): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: { ...place, cellValue },
  });
  const none = matrix(written, () => null);
  const [before, after] = [matrix(written, (cell) => cell.before), matrix(written, (cell) => cell.after)];
  return [
    { does: order(none), takesBack: [order(before)] },
    { does: order(after), takesBack: [order(none)] },
  ];
}

function matrix(written: readonly WrittenCell[], cellOf: (cell: WrittenCell) => Nullable<ICellData>): Cells {
  const rows: Cells = {};
  for (const cell of written) (rows[cell.row] ??= {})[cell.col] = cellOf(cell);
  return rows;
}

/** A sheet has as many rows and columns as are needed. */
function grown(shown: ShownWorkbook, subUnitId: string, written: readonly WrittenCell[]): readonly Change[] {
  const sheet = shown.sheetOf(subUnitId);
  if (!sheet) return [];
  const place = { unitId: shown.unitId, subUnitId };
  const [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
  const rows = written.reduce((most, { row }) => Math.max(most, row + 1), rowCount);
  const columns = written.reduce((most, { col }) => Math.max(most, col + 1), columnCount);
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
