import type { DocumentSheet } from '../../../domain/document/workbook-document';
import type { CellRange } from '../../../domain/sheet/address';

/** Rows and columns of a sheet of the grid, which has fewer than Excel's. */
export interface GridSize {
  readonly rows: number;
  readonly cols: number;
}

/** What a sheet of Excel has. */
export const WHOLE_SHEET: GridSize = { rows: 1_048_576, cols: 16_384 };
const LEAST: GridSize = { rows: 200, cols: 26 };
/** Room below and beside what there is. */
const ROOM: GridSize = { rows: 50, cols: 6 };
/** Rules and areas without cells make a sheet as large as that; what reaches further, like whole columns, is cut. */
const MOST_EMPTY: GridSize = { rows: 5000, cols: 256 };

/** How many rows and columns the grid is given for a sheet. */
export function sheetSize(sheet: DocumentSheet): GridSize {
  let rows = 0;
  let cols = 0;
  for (const { row, col } of sheet.cells) {
    rows = Math.max(rows, row + 1);
    cols = Math.max(cols, col + 1);
  }
  for (const { bottom, right } of sheet.merges) {
    rows = Math.max(rows, bottom + 1);
    cols = Math.max(cols, right + 1);
  }
  for (const { bottom, right } of emptyCorners(sheet)) {
    if (bottom < MOST_EMPTY.rows) rows = Math.max(rows, bottom + 1);
    if (right < MOST_EMPTY.cols) cols = Math.max(cols, right + 1);
  }
  return {
    rows: Math.min(WHOLE_SHEET.rows, Math.max(LEAST.rows, rows + ROOM.rows)),
    cols: Math.min(WHOLE_SHEET.cols, Math.max(LEAST.cols, cols + ROOM.cols)),
  };
}

const emptyCorners = ({
  print,
  freeze,
  validations,
  conditions,
}: DocumentSheet): readonly Pick<CellRange, 'bottom' | 'right'>[] => [
  ...(print.area ? [print.area] : []),
  ...(freeze ? [{ bottom: freeze.rows, right: freeze.cols }] : []),
  ...validations.flatMap(({ ranges }) => ranges),
  ...conditions.flatMap(({ ranges }) => ranges),
];
