import type { CellPlace, ListTable } from '../../forms/recognised-table';
import type { ColumnKey } from '../../mechanism/table-definition';
import { containsCell, parseCellAddress } from '../../sheet/address';

/** The table that a row's cell lies in. */
export function tableOfRow(tables: readonly ListTable[], place: CellPlace): ListTable | undefined {
  const position = parseCellAddress(place.cell);
  if (!position) return undefined;
  return tables.find(
    (table) => table.sheet === place.sheet && containsCell(table.range, position.row, position.col),
  );
}

/** True where the table has a column of that meaning, so that an empty cell of it means something. */
export const hasColumn = (table: ListTable | undefined, key: ColumnKey): boolean =>
  table?.columns.some((column) => column.key === key) ?? false;
