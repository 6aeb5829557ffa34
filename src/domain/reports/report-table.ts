import { boxedCells, rowRange } from '../forms/boxed-cells-layout';
import type { CellRange } from '../sheet/address';
import type { LayoutCell, LayoutLink, LayoutValue, SheetLayout } from '../sheet/layout';
import { COMPACT, REPORT_STYLES, type ReportStyle } from './report-styles';
import { textHeight } from '../forms/text-height';

export interface ReportColumn {
  readonly label: string;
  /** Millimetres; all columns of a sheet together fill the width that the margins leave. */
  readonly widthMm: number;
}

/** One cell of a report's list. */
export interface ReportCell {
  readonly value: LayoutValue;
  readonly style: ReportStyle;
  readonly link?: LayoutLink;
  readonly note?: string;
}

export interface ReportTable {
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the table. */
  readonly lines: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Said across the table where it has no rows. */
  readonly emptyText: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Columns that stay in sight. */
  readonly frozenCols: number;
}

const LEAST_POINTS = 20;

/** First row (from 0) of the list: below the title, its lines and the header. */
export const firstRowOf = (table: Pick<ReportTable, 'lines'>): number => table.lines.length + 2;

/** A titled list that prints on A4 with its header on every page; the rows grow with their text. */
export function reportTableLayout(table: ReportTable): SheetLayout {
  const lastCol = table.columns.length - 1;
  const head = tableHead(table, lastCol);
  const first = firstRowOf(table);
  const body = table.rows.flatMap((row, index) =>
    row.map((cell, col): LayoutCell => ({ row: first + index, col, ...cell })),
  );
  const isEmpty = table.rows.length === 0;
  const emptyRow = rowRange(first, 0, lastCol);
  return {
    name: table.name,
    columnWidths: table.columns.map((column) => column.widthMm),
    rowHeights: head.rowHeights,
    leastRowHeights: leastHeights(table, first),
    styles: REPORT_STYLES,
    cells: [...head.cells, ...(isEmpty ? boxedCells(emptyRow, table.emptyText, 'center') : body)],
    merges: isEmpty ? [...head.merges, emptyRow] : head.merges,
    validations: [],
    conditionalStyles: [],
    freeze: { rows: first, cols: table.frozenCols },
    print: {
      orientation: table.orientation,
      margins: COMPACT[table.orientation].margins,
      repeatRows: { first: first - 1, last: first - 1 },
      area: { top: 0, left: 0, bottom: first + Math.max(1, table.rows.length) - 1, right: lastCol },
      footer: 'pageNumber',
      centerHorizontally: true,
    },
  };
}

interface TableHead {
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly CellRange[];
  readonly rowHeights: Readonly<Record<number, number>>;
}

function tableHead(table: ReportTable, lastCol: number): TableHead {
  const widthMm = table.columns.reduce((sum, column) => sum + column.widthMm, 0);
  const titleRow = rowRange(0, 0, lastCol);
  const lineRows = table.lines.map((_, index) => rowRange(index + 1, 0, lastCol));
  const headerRow = firstRowOf(table) - 1;
  const heights = table.lines.map((line, index) => [
    index + 1,
    textHeight(line, widthMm, REPORT_STYLES.line.size),
  ]);
  return {
    cells: [
      ...boxedCells(titleRow, table.title, 'title'),
      ...lineRows.flatMap((range, index) => boxedCells(range, table.lines[index] ?? '', 'line')),
      ...table.columns.map(({ label }, col) => ({ row: headerRow, col, value: label, style: 'header' })),
    ],
    merges: [titleRow, ...lineRows],
    rowHeights: { 0: 34, ...(Object.fromEntries(heights) as Record<number, number>), [headerRow]: 24 },
  };
}

function leastHeights(table: ReportTable, first: number): Readonly<Record<number, number>> {
  const heights = table.rows.map((row, index) => {
    const needed = row.map(({ value }, col) =>
      typeof value === 'string'
        ? textHeight(value, table.columns[col]?.widthMm ?? 0, REPORT_STYLES.text.size)
        : LEAST_POINTS,
    );
    return [first + index, Math.max(LEAST_POINTS, ...needed)];
  });
  return Object.fromEntries(heights) as Record<number, number>;
}
