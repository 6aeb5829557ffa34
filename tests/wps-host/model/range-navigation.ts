import type { WpsAreas, WpsRange } from '../../../src/host/wps/api/cells-api';
import type { WpsSheet } from '../../../src/host/wps/api/workbook-api';
import {
  type Area,
  cellArea,
  cellsOf,
  columnsOf,
  isOnSheet,
  rowsOf,
  WHOLE_SHEET,
} from '../../excel-host/model/grid/area';
import { LARGEST_COUNT } from '../../excel-host/model/grid/limits';
import { NoSuchCall, WpsFault } from '../bridge';
import { AreasModel } from './areas';
import { wholeGiven } from './arguments';
import { Cells } from './cells';

/** What `Count` counts, and whether whole sheets are taken for rows or for columns. */
export type RangeUnit = 'cells' | 'rows' | 'columns';

/** Where a range is, and the ranges beside, around and inside it. */
export abstract class RangeNavigation {
  constructor(
    readonly _cells: Cells,
    protected readonly _unit: RangeUnit = 'cells',
  ) {}

  protected _range(areas: readonly Area[], unit?: RangeUnit): WpsRange {
    const off = areas.some((area) => !isOnSheet(area));
    // Whatever is asked about a sheet that is gone, also what could be worked out without it, fails.
    if (off || this._cells.sheet.isDeleted) throw new WpsFault('call failed');
    return this._cells.context.cells(new Cells(this._cells.on, areas), unit);
  }

  get Row(): number {
    return this.#first.top + 1;
  }

  get Column(): number {
    return this.#first.left + 1;
  }

  get #first(): Area {
    return this._cells.sheet && this._cells.first;
  }

  /** Of the first area only, as in VBA. */
  get Rows(): WpsRange {
    return this._range([this._cells.first], 'rows');
  }

  get Columns(): WpsRange {
    return this._range([this._cells.first], 'columns');
  }

  get EntireRow(): WpsRange {
    const { left, right } = WHOLE_SHEET;
    return this._range(
      this._cells.areas.map((area) => ({ ...area, left, right })),
      'rows',
    );
  }

  get EntireColumn(): WpsRange {
    const { top, bottom } = WHOLE_SHEET;
    return this._range(
      this._cells.areas.map((area) => ({ ...area, top, bottom })),
      'columns',
    );
  }

  get Cells(): WpsRange {
    return this._range(this._cells.areas);
  }

  get Areas(): WpsAreas {
    return this._cells.sheet && this._cells.context.expose('Areas', new AreasModel(this._cells));
  }

  get Count(): number {
    const count = this.CountLarge;
    if (count > LARGEST_COUNT) throw new WpsFault('call failed');
    return count;
  }

  get CountLarge(): number {
    const of = { cells: cellsOf, rows: rowsOf, columns: columnsOf }[this._unit];
    return this._cells.sheet && this._cells.areas.reduce((sum, area) => sum + of(area), 0);
  }

  get Worksheet(): WpsSheet {
    return this._cells.context.sheet(this._cells.sheet);
  }

  /** Counted from the upper left cell, which is 1, 1; also beyond the range. */
  Item(row: unknown, column: unknown): WpsRange {
    if (this._unit !== 'cells') throw new NoSuchCall('Item of rows or columns');
    const { top, left } = this._cells.first;
    const [down, right] = [wholeGiven(row, 'Range.Item'), wholeGiven(column, 'Range.Item')];
    return this._range([cellArea(top + down - 1, left + right - 1)]);
  }

  Resize(rows?: unknown, columns?: unknown): WpsRange {
    const { first, areas } = this._cells;
    if (areas.length > 1) throw new WpsFault('call failed');
    const height = rows === undefined ? rowsOf(first) : wholeGiven(rows, 'Range.Resize');
    const width = columns === undefined ? columnsOf(first) : wholeGiven(columns, 'Range.Resize');
    return this._range([{ ...first, bottom: first.top + height - 1, right: first.left + width - 1 }]);
  }
}
