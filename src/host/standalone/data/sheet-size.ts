import type { DocumentSheet } from '../../../domain/document/workbook-document';
import type { GridSize } from './carried-rule';

const LEAST: GridSize = { rows: 200, cols: 26 };
/** Room below and beside what there is. */
const ROOM: GridSize = { rows: 50, cols: 6 };

/** How many rows and columns the grid is given for a sheet. */
export function sheetSize({ cells, merges, print, freeze }: DocumentSheet): GridSize {
  const corners = [
    ...merges,
    ...(print.area ? [print.area] : []),
    { bottom: freeze?.rows ?? 0, right: freeze?.cols ?? 0 },
  ];
  let rows = 0;
  let cols = 0;
  for (const { row, col } of cells) {
    rows = Math.max(rows, row + 1);
    cols = Math.max(cols, col + 1);
  }
  for (const { bottom, right } of corners) {
    rows = Math.max(rows, bottom + 1);
    cols = Math.max(cols, right + 1);
  }
  return {
    rows: Math.max(LEAST.rows, rows + ROOM.rows),
    cols: Math.max(LEAST.cols, cols + ROOM.cols),
  };
}
