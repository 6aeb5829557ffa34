import { type Area, isEntireColumns, isEntireRows, WHOLE_SHEET } from '../../excel-host/model/grid/area';

/** Rows and columns above and left of where a window is cut, from the first that is seen. */
export interface Split {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is looked at: the row and the column in the upper left corner, from 1, and where the window is cut. */
export interface View {
  row: number;
  column: number;
  split: Split;
}

export const newView = (): View => ({ row: 1, column: 1, split: { rows: 0, columns: 0 } });

/** Rows that are scrolled out of sight when the window is frozen stay so: they are counted, but not shown again. */
export function frozenArea({ rows, columns }: Split, { row, column }: View): Area {
  return {
    top: 0,
    left: 0,
    bottom: rows > 0 ? row + rows - 2 : WHOLE_SHEET.bottom,
    right: columns > 0 ? column + columns - 2 : WHOLE_SHEET.right,
  };
}

export const frozenSplit = (frozen: Area, { row, column }: View): Split => ({
  rows: isEntireColumns(frozen) ? 0 : frozen.bottom + 2 - row,
  columns: isEntireRows(frozen) ? 0 : frozen.right + 2 - column,
});
