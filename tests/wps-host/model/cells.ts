import { type Area, isEntireColumns, isEntireRows } from '../../excel-host/model/grid/area';
import type { CellStyle, Restyle } from '../../excel-host/model/grid/cell-style';
import type { SheetState } from '../../excel-host/model/sheet/sheet-state';
import { guardSize } from '../../excel-host/model/sheet/write-contents';
import type { WpsContext } from './context';
import type { SheetPlace } from './sheet-place';

/** The cells that a range, and everything hung on it, is about. */
export class Cells {
  constructor(
    readonly on: SheetPlace,
    /** One at least. */
    readonly areas: readonly Area[],
  ) {}

  get context(): WpsContext {
    return this.on.context;
  }

  /** Throws once the sheet is gone. */
  get sheet(): SheetState {
    return this.on.state;
  }

  get sheetForWriting(): SheetState {
    return this.on.stateForWriting;
  }

  get first(): Area {
    return this.areas[0]!;
  }

  /** What all cells have in common, null where they differ. */
  common<Value>(of: (style: CellStyle) => Value): Value | null {
    const { grid } = this.sheet;
    const [first, ...others] = new Set(this.areas.map((area) => grid.uniform(area, of)));
    return others.length > 0 || first === undefined ? null : first;
  }

  restyle(change: Restyle): void {
    const { grid, protection } = this.sheetForWriting;
    protection.guard('allowFormatCells');
    for (const area of this.areas) {
      // Whole rows and columns are styled as such, whatever their number of cells.
      if (!isEntireRows(area) && !isEntireColumns(area)) guardSize(area);
      grid.restyle(area, change);
    }
  }
}
