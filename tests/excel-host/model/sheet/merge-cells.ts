import { type Area, isSingleCell } from '../grid/area';
import { isBlank, type StoredCell } from '../grid/cell';
import type { CellGrid } from '../grid/cell-grid';
import type { SheetState } from './sheet-state';

/**
 * Makes one cell of an area. Of the contents only the first stays (by rows), in the upper left cell; its look becomes
 * that of all, but for the borders.
 */
export function mergeCells(sheet: SheetState, area: Area): void {
  if (isSingleCell(area)) return;
  sheet.merged.add(area);
  const { grid } = sheet;
  const kept = firstContent(grid, area);
  grid.clearContents(area);
  if (kept) Object.assign(grid.cellForWriting(area.top, area.left), kept);
  const look = grid.styleAt(area.top, area.left);
  grid.restyle(area, ({ top, bottom, left, right, diagonalDown, diagonalUp }) => ({
    ...look,
    top,
    bottom,
    left,
    right,
    diagonalDown,
    diagonalUp,
  }));
}

function firstContent(grid: CellGrid, area: Area): Omit<StoredCell, 'style'> | undefined {
  let first: { row: number; col: number; cell: StoredCell } | undefined;
  grid.forEachStored(area, (cell, row, col) => {
    if (isBlank(cell)) return;
    if (!first || row < first.row || (row === first.row && col < first.col)) first = { row, col, cell };
  });
  if (!first) return undefined;
  const { value, formula } = first.cell;
  return { ...(value === undefined ? {} : { value }), ...(formula ? { formula } : {}) };
}
