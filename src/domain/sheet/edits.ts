import type { CellPosition } from './address';
import type { CellValue } from './cell-value';

/** One cell to be written by a host; plain data, so that it can be shown first, compared in a test, and put back. */
export interface CellEdit extends CellPosition {
  /** Name of a sheet as it stands in the workbook. */
  readonly sheet: string;
  /** Null empties the cell. A string lands as text, whatever it starts with. */
  readonly value: string | number | null;
  /**
   * What the cell held when the edit was decided; where given, a host that finds something else there writes nothing at
   * all. Null: the cell was empty.
   */
  readonly was?: CellValue | null;
}
