import type { Area } from '../grid/area';
import type { SheetState } from '../sheet/sheet-state';
import type { WorkbookState } from '../sheet/workbook-state';
import type { Range } from './range';
import type { RangeAreas } from './range-areas';
import type { Worksheet } from './worksheet';

/** Makes the API objects that answer other API objects, so that their classes need not know each other. */
export interface Handles {
  readonly state: WorkbookState;
  range(sheet: SheetState, area: Area): Range;
  areas(sheet: SheetState, areas: readonly Area[]): RangeAreas;
  worksheet(sheet: SheetState): Worksheet;
}
