import { containsCell, rangeAddress, type CellPosition, type CellRange } from '../../../domain/sheet/address';
import { GENERAL_FORMAT } from '../../plan/cell-entry';
import type { WpsSheet } from '../api/workbook-api';
import { halvesByColumns } from './halves';

/**
 * The number formats of cells, by bisection: a block is asked for one format, and halved where its cells have several.
 * Two calls for a sheet of one format, some two for each column of a table, whatever its length.
 */
export function numberFormats(
  sheet: WpsSheet,
  cells: readonly CellPosition[],
): (cell: CellPosition) => string {
  const formats = new Map<string, string>();
  const ask = (part: readonly CellPosition[]): void => {
    const range = around(part);
    if (!range) return;
    const { NumberFormat: told } = sheet.Range(rangeAddress(range));
    // Null where they differ, or whatever else is no format.
    const format = typeof told === 'string' && told !== '' ? told : undefined;
    const parts = format === undefined ? halvesByColumns(range) : undefined;
    if (!parts) {
      for (const cell of part) formats.set(key(cell), format ?? GENERAL_FORMAT);
      return;
    }
    for (const half of parts) ask(part.filter(({ row, col }) => containsCell(half, row, col)));
  };
  ask(cells);
  return (cell) => formats.get(key(cell)) ?? GENERAL_FORMAT;
}

const key = ({ row, col }: CellPosition): string => `${row}:${col}`;

/** The least range with all of the cells; undefined for none. */
function around(cells: readonly CellPosition[]): CellRange | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const range = { top: first.row, left: first.col, bottom: first.row, right: first.col };
  for (const { row, col } of cells) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, col);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, col);
  }
  return range;
}
