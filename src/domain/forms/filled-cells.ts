import type { CellValue } from '../sheet/cell-value';
import type { SheetRow } from '../sheet/snapshot';
import { isBlankCell } from './header-text';

/** The cells of one row that hold something. One object serves all rows of a table: a row costs no lists. */
export class FilledCells {
  /** Only the first `count` places of `cols` and `values` belong to the row. */
  readonly cols: number[] = [];
  readonly values: CellValue[] = [];
  count = 0;

  /** Takes up the cells of a row between two columns, both included. */
  read(row: SheetRow | undefined, left: number, right: number): void {
    this.count = 0;
    if (!row) return;
    const end = Math.min(right + 1, row.length);
    for (let col = left; col < end; col++) {
      const value = row[col];
      if (value === undefined || isBlankCell(value)) continue;
      this.cols[this.count] = col;
      this.values[this.count] = value;
      this.count++;
    }
  }

  /** The cell at a place from the left; undefined behind the last one. */
  value(place: number): CellValue | undefined {
    return place < this.count ? this.values[place] : undefined;
  }
}
