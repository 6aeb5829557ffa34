import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Change } from '../changes/changes';
import { fittedRows } from '../changes/fitted-rows';
import { grown } from '../changes/grown';
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
