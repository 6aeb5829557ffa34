import type { CellPosition } from './address';
import type { CellDate, CellValue } from './cell-value';
import { isDateFormat } from './date-format';

/** One cell to be written by a host; plain data, so that it can be shown first, compared in a test, and put back. */
export interface CellEdit extends CellPosition {
  /** Name of a sheet as it stands in the workbook. */
  readonly sheet: string;
  /**
   * Null empties the cell. A string lands as text, whatever it starts with. A date lands as one, in the cell's own date
   * format, or in `yyyy"年"m"月"d"日"` where it has none.
   */
  readonly value: string | number | CellDate | null;
  /**
   * What the cell held when the edit was decided; where given, a host that finds something else there writes nothing at
   * all. Null: the cell was empty.
   */
  readonly was?: CellValue | null;
}

/**
 * A cell that is not written, but must still hold what it held when edits were decided: the task of the row, the caption
 * beside the cell. A row that moved in between is noticed by it.
 */
export interface CellGuard extends CellPosition {
  readonly sheet: string;
  /** Null: the cell was empty. */
  readonly was: CellValue | null;
}

/** How a date is shown where the cell has no date format of its own: `2012年3月31日`. */
const DATE_FORMAT = 'yyyy"年"m"月"d"日"';

/** The number format of a cell once a date is written to it; `format` is what it has now. */
export const formatForDate = (format: string): string => (isDateFormat(0, format) ? format : DATE_FORMAT);
