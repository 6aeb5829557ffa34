import {
  cellAddress,
  containsCell,
  parseRangeAddress,
  rangeAddress,
  type CellPosition,
  type CellRange,
} from '../../../domain/sheet/address';
import type { DrawOp, GridCell } from '../../plan/draw-op';
import { rectanglesOf } from '../../plan/rectangles';
import type { WpsSheet } from '../api/workbook-api';
import { rangesAt } from './areas';

type GridOp = Extract<DrawOp, { readonly kind: 'grid' }>;

interface FilledCell extends CellPosition {
  readonly content: Exclude<GridCell, null>;
}

/** Longer texts cross over one by one, as nobody promises what becomes of them among others. */
const LONGEST_AMONG_OTHERS = 8_000;

/** Writes the cells of a grid and no others: what is null in it stays as it is, where WPS would empty the cell. */
export function writeGrid(sheet: WpsSheet, op: GridOp): void {
  const cells = filledCells(op);
  if (op.property === 'numberFormat') return writeFormats(sheet, cells);
  const property = op.property === 'formulas' ? 'Formula' : 'Value2';
  for (const range of rectanglesOf(cells.filter((cell) => !isLong(cell)))) {
    sheet.Range(rangeAddress(range))[property] = contentOf(range, cells);
  }
  for (const { row, col, content } of cells.filter(isLong)) {
    sheet.Range(cellAddress(row, col))[property] = content;
  }
}

/** One format crosses over for all cells that share it. */
function writeFormats(sheet: WpsSheet, cells: readonly FilledCell[]): void {
  for (const format of new Set(cells.map(({ content }) => content))) {
    const alike = rectanglesOf(cells.filter(({ content }) => content === format));
    for (const range of rangesAt(sheet, alike)) range.NumberFormat = String(format);
  }
}

function filledCells({ address, grid }: GridOp): readonly FilledCell[] {
  const start = parseRangeAddress(address);
  if (!start) throw new TypeError('a grid without a place');
  return grid.flatMap((contents, y) =>
    contents.flatMap((content, x) =>
      content === null ? [] : [{ row: start.top + y, col: start.left + x, content }],
    ),
  );
}

const isLong = ({ content }: FilledCell): boolean =>
  typeof content === 'string' && content.length > LONGEST_AMONG_OTHERS;

/** A single cell is given its value, several are given rows. */
function contentOf(range: CellRange, cells: readonly FilledCell[]): unknown {
  const { top, left, bottom, right } = range;
  const rows: GridCell[][] = [];
  for (const { row, col, content } of cells) {
    if (containsCell(range, row, col)) (rows[row - top] ??= [])[col - left] = content;
  }
  return top === bottom && left === right ? rows[0]?.[0] : rows;
}
