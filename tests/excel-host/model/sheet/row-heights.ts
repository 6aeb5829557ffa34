import type { Area } from '../grid/area';
import type { CellStyle } from '../grid/cell-style';
import { COLUMNS, DEFAULT_ROW_HEIGHT, PIXEL, TALLEST_ROW } from '../grid/limits';
import type { SheetState } from './sheet-state';
import { textWidth } from './text-width';

/** 宋体 11 makes a line of 13.5 points. */
const LINE_PER_POINT = DEFAULT_ROW_HEIGHT / 11;

const wholeRow = (row: number): Area => ({ top: row, bottom: row, left: 0, right: COLUMNS - 1 });

/** Points; 0 when hidden. A row that nobody gave a height sizes itself, but for merged cells, as in Excel. */
export function rowHeight(sheet: SheetState, row: number): number {
  if (sheet.rows.isHidden(row)) return 0;
  return sheet.rows.given(row) ?? automaticHeight(sheet, row);
}

function automaticHeight(sheet: SheetState, row: number): number {
  let height = sheet.rows.standard;
  const isMerged = (col: number): boolean =>
    sheet.merged.in({ top: row, bottom: row, left: col, right: col }).length > 0;
  sheet.grid.forEachStored(wholeRow(row), (cell, _row, col) => {
    const style = sheet.grid.styleAt(row, col);
    const lines = style.wrap && typeof cell.value === 'string' ? lineCount(sheet, cell.value, col, style) : 1;
    const needed = lines * style.fontSize * LINE_PER_POINT;
    if (needed > height && !isMerged(col)) height = needed;
  });
  return Math.min(Math.ceil(height / PIXEL - 1e-9) * PIXEL, TALLEST_ROW);
}

function lineCount(sheet: SheetState, text: string, col: number, { fontSize }: CellStyle): number {
  const width = Math.max(columnWidth(sheet, col), 1);
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, fontSize) / width)), 0);
}

/** Points; 0 when hidden. */
export const columnWidth = (sheet: SheetState, col: number): number =>
  sheet.columns.isHidden(col) ? 0 : (sheet.columns.given(col) ?? sheet.columns.standard);

/** The height of all rows of the area, or null where they differ. */
export function commonRowHeight(sheet: SheetState, { top, bottom }: Area): number | null {
  const special = new Set<number>();
  const add = (row: number): void => {
    if (row >= top && row <= bottom) special.add(row);
  };
  sheet.grid.forEachStored({ top, bottom, left: 0, right: COLUMNS - 1 }, (_cell, row) => add(row));
  sheet.rows.allGiven().forEach(([row]) => add(row));
  sheet.rows.allHidden().forEach(add);
  const heights = new Set([...special].map((row) => rowHeight(sheet, row)));
  if (special.size < bottom - top + 1) heights.add(sheet.rows.standard);
  return only(heights);
}

export function commonColumnWidth(sheet: SheetState, { left, right }: Area): number | null {
  const widths = new Set<number>();
  for (let col = left; col <= right; col++) widths.add(columnWidth(sheet, col));
  return only(widths);
}

function only(values: ReadonlySet<number>): number | null {
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? first : null;
}
