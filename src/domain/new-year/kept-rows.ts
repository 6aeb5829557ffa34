import type { FilledRows } from '../forms/filled-rows-layout';
import type { ListRow, ListTable } from '../forms/recognised-table';
import type { ListTableDefinition } from '../mechanism/table-definition';
import type { CellRange } from '../sheet/address';
import { cellText, type CellValue } from '../sheet/cell-value';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot';
import { isResult, keptRowNumbers } from './kept-row-numbers';
import { MergesByRow } from './merges-by-row';

/** How a cell of a column is written anew. */
export type Rewrite = (
  key: ListTableDefinition['columns'][number]['key'],
  value: CellValue | undefined,
) => string;

/**
 * The rows of a school's tables of one kind as rows of the official form: what the school planned, with its labels and
 * merges, in its order; the columns in which it is rated are blank. Tables follow one another.
 */
export function keptRows(
  tables: readonly ListTable[],
  { sheets }: WorkbookSnapshot,
  definition: ListTableDefinition,
  rewriteOf: (table: ListTable) => Rewrite,
): FilledRows {
  const rows: string[][] = [];
  const merges: CellRange[] = [];
  for (const table of tables) {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (!sheet) continue;
    const kept = rowsOfTable(table, sheet, definition, rewriteOf(table));
    // A label above must not reach into the next table.
    if (rows.length > 0 && kept.rows.length > 0) rows.push(definition.columns.map(() => ''));
    const top = rows.length;
    merges.push(...kept.merges.map((each) => ({ ...each, top: each.top + top, bottom: each.bottom + top })));
    rows.push(...kept.rows.map((row) => [...row]));
  }
  return { rows, merges };
}

function rowsOfTable(
  table: ListTable,
  sheet: SheetSnapshot,
  definition: ListTableDefinition,
  rewrite: Rewrite,
): FilledRows {
  const merged = new MergesByRow(sheet.merges, table.headerRows.last + 1, table.range.bottom);
  const numbers = keptRowNumbers(table, merged, definition);
  const kept = new Set(numbers);
  const read = new Map(table.rows.map((row) => [row.row, row]));
  const rows = numbers.map(() => definition.columns.map(() => ''));
  const merges: CellRange[] = [];
  definition.columns.forEach((column, col) => {
    const { key } = column;
    const from = table.columns.find((mapping) => mapping.key === key)?.col;
    if (isResult(column) || from === undefined) return;
    const spans = new Map<CellRange, { top: number; bottom: number }>();
    const carried = new Set<number>();
    numbers.forEach((number, at) => {
      const merge = merged.at(number, from);
      const write = (value: CellValue | undefined): void => {
        rows[at]![col] = rewrite(key, value);
      };
      if (!merge) {
        const own = cellAt(sheet, number, from);
        const above = cellText(own).trim() === '' && labelFromElsewhere(read.get(number), key, kept);
        if (!above) return write(own);
        // The row with the label belongs to another school of the sheet.
        if (!carried.has(above.row)) write(above.value);
        carried.add(above.row);
        return;
      }
      // 项目任务 merged over 完成时限 is still a task only.
      if (merge.left !== from) return;
      const span = spans.get(merge);
      if (span) span.bottom = at;
      else {
        spans.set(merge, { top: at, bottom: at });
        write(cellAt(sheet, merge.top, merge.left));
      }
    });
    for (const { top, bottom } of spans.values()) {
      if (bottom > top) merges.push({ top, bottom, left: col, right: col });
    }
  });
  return { rows, merges };
}

/** A label that the row shows and that stands in a row which is not kept. */
function labelFromElsewhere(
  row: ListRow | undefined,
  key: keyof ListRow['cells'],
  kept: ReadonlySet<number>,
): { readonly row: number; readonly value: CellValue | undefined } | undefined {
  const cell = row?.cells[key];
  return cell && !cell.isAnchor && !kept.has(cell.row) ? cell : undefined;
}
