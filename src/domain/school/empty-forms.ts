import type { ListRow, ListTable, ReportTable, SchoolTables } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import type { ColumnKey } from '../mechanism/table-definition';
import { cellAddress } from '../sheet/address';
import { hasFigures } from './report-form';
import { textOfCell } from './row-text';
import type { SchoolReturn } from './school-return';

/** Columns that a clerk need not touch: numbers and labels that are printed or copied. */
const NEVER_CONTENT: readonly ColumnKey[] = ['serial', 'unit'];

function rowIsFilled({ cells, quarters }: ListRow, printedColumn: ColumnKey): boolean {
  const keys = Object.keys(cells) as ColumnKey[];
  return (
    keys.some((key) => {
      const cell = cells[key];
      return (
        key !== printedColumn && !NEVER_CONTENT.includes(key) && cell?.isAnchor && textOfCell(cell) !== ''
      );
    }) || quarters.some((cell) => cell?.isAnchor && textOfCell(cell) !== '')
  );
}

/** A table in which something was entered, be it only that there is nothing (无). */
const tableIsFilled = (table: ListTable, mechanism: Mechanism): boolean =>
  table.skipped.some(({ reason }) => reason === 'placeholder') ||
  table.rows.some((row) => rowIsFilled(row, mechanism.tables[table.kind].printedRows.column));

/** The kinds of form that are there with nothing but their printed labels (B18), each at its first table. */
export function findEmptyForms(tables: SchoolTables, mechanism: Mechanism): SchoolReturn['emptyForms'] {
  const lists = [tables.goals, tables.posts].filter(
    (list) => !list.some((table) => tableIsFilled(table, mechanism)),
  );
  const reports = tables.reports.some(hasFigures) ? [] : tables.reports;
  return [...lists, reports].flatMap((list: readonly (ListTable | ReportTable)[]) => {
    const [first] = list;
    if (!first) return [];
    const { top, left } = first.range;
    return [{ kind: first.kind, place: { sheet: first.sheet, cell: cellAddress(top, left) } }];
  });
}
