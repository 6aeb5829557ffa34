import type { SheetIds } from './link-target';
import type { StyleData } from './style-data';

/** The workbook of the grid that a sheet goes into. */
export interface SheetDataContext {
  /** Id the sheet is given; letters, digits, `-` and `_` only, as links carry it. */
  readonly id: string;
  /** Ids of all sheets by their names as `sameName` has them, this one's and those of sheets to come too. */
  readonly sheetIds: SheetIds;
  /** Enters a style into the workbook; the id under which it is there. */
  readonly styleId: (style: StyleData) => string;
}
