import type { DocumentSheet } from '../../domain/document/workbook-document';
import type { CellRange } from '../../domain/sheet/address';
import { points } from './cell-css';
import { cellMarkup, type PrintedCell, type SheetOnPaper } from './cell-markup';
import type { SheetLookup } from './sheet-lookup';

/** Rows and columns that one table shows, from the top and from the left. */
interface TableCells {
  readonly rows: readonly number[];
  readonly cols: readonly number[];
}

/**
 * The tables that show these cells on a page's width: the rows before those that are repeated, then all others below a
 * head that browsers put on each page.
 */
export function tablesMarkup(sheet: DocumentSheet, cells: TableCells, paper: SheetOnPaper): string {
  const { rows, cols } = cells;
  const { first = Infinity, last = -1 } = sheet.print.repeatRows ?? {};
  const head = rows.filter((row) => row >= first && row <= last);
  if (head.length === 0) return table([], rows, cols, paper);
  const before = rows.filter((row) => row < first);
  const after = rows.filter((row) => row > last);
  const top = before.length > 0 ? table([], before, cols, paper) : '';
  return top + table(head, after, cols, paper);
}

function table(
  head: readonly number[],
  body: readonly number[],
  cols: readonly number[],
  paper: SheetOnPaper,
): string {
  const { lookup, scale } = paper;
  const widths = cols.map((col) => lookup.columnWidth(col));
  const columns = widths.map((width) => `<col style="width:${points(width, scale)}">`).join('');
  const total = points(
    widths.reduce((sum, width) => sum + width, 0),
    scale,
  );
  const part = (tag: string, rows: readonly number[]): string =>
    rows.length > 0 ? `<${tag}>${rowsMarkup({ rows, cols }, paper)}</${tag}>` : '';
  return `<table style="width:${total}"><colgroup>${columns}</colgroup>${part('thead', head)}${part('tbody', body)}</table>`;
}

const rowsMarkup = (cells: TableCells, paper: SheetOnPaper): string =>
  cells.rows
    .map((row, index) => {
      const own = cells.cols
        .map((_, at) => printedCell(cells, index, at, paper.lookup))
        .filter((cell) => cell !== undefined);
      const height = points(paper.lookup.rowHeight(row), paper.scale);
      return `<tr style="height:${height}">${own.map((cell) => cellMarkup(cell, paper)).join('')}</tr>`;
    })
    .join('');

/** Undefined for a cell under a merge that begins further up or left in the same table. */
function printedCell(
  cells: TableCells,
  index: number,
  at: number,
  lookup: SheetLookup,
): PrintedCell | undefined {
  const { rows, cols } = cells;
  const [row, col] = [rows[index] ?? 0, cols[at] ?? 0];
  const merge = lookup.merge(row, col);
  const range: CellRange = merge ?? { top: row, bottom: row, left: col, right: col };
  const isAbove = index > 0 && (rows[index - 1] ?? -1) >= range.top;
  const isLeft = at > 0 && (cols[at - 1] ?? -1) >= range.left;
  if (isAbove || isLeft) return undefined;
  const spannedRows = upTo(rows, index, range.bottom);
  const spannedCols = upTo(cols, at, range.right);
  const start = merge ? lookup.shownStart(merge) : { row, col };
  const next = range.right + 1;
  return {
    row,
    col,
    range,
    rows: spannedRows.length,
    cols: spannedCols.length,
    width: spannedCols.reduce((sum, one) => sum + lookup.columnWidth(one), 0),
    height: spannedRows.reduce((sum, one) => sum + lookup.rowHeight(one), 0),
    isRest: start.row !== row || start.col !== col,
    isHemmedIn: !lookup.isBlank(row, next) || lookup.merge(row, next) !== undefined,
  };
}

/** Numbers from one of them on, until one is beyond the last. */
function upTo(sorted: readonly number[], from: number, last: number): readonly number[] {
  let end = from;
  while ((sorted[end] ?? Infinity) <= last) end++;
  return sorted.slice(from, end);
}
