import { invalidArgument, itemNotFound } from '../../protocol/host-fault';
import {
  type Area,
  boundingArea,
  cellsOf,
  columnsOf,
  intersection,
  isEntireColumns,
  isEntireRows,
  isOnSheet,
  rowsOf,
} from '../grid/area';
import { fullAddress, parseAddress } from '../grid/addresses';
import { COLUMNS, LARGEST_COUNT, ROWS } from '../grid/limits';
import { integerArgument, isAbsent } from './argument-checks';
import { areaArgument, CellsObject } from './cells-place';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Where a range is, and the ranges one gets to from it. */
export abstract class RangeNavigation extends CellsObject {
  protected get _area(): Area {
    return this._place.first;
  }

  protected _at(area: Area): Range {
    if (!isOnSheet(area)) throw invalidArgument();
    return this._place.handles.range(this._place.sheet, area);
  }

  get address(): string {
    return fullAddress(this._place.sheet.name, this._area);
  }
  get rowIndex(): number {
    return this._area.top;
  }
  get columnIndex(): number {
    return this._area.left;
  }
  get rowCount(): number {
    return rowsOf(this._area);
  }
  get columnCount(): number {
    return columnsOf(this._area);
  }
  get cellCount(): number {
    const count = cellsOf(this._area);
    return count > LARGEST_COUNT ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isEntireColumns(this._area);
  }
  get isEntireRow(): boolean {
    return isEntireRows(this._area);
  }
  get worksheet(): Worksheet {
    return this._place.handles.worksheet(this._place.sheet);
  }

  /** May lie outside the range. */
  getCell(row: unknown, column: unknown): Range {
    const top = this._area.top + integerArgument(row);
    const left = this._area.left + integerArgument(column);
    return this._at({ top, left, bottom: top, right: left });
  }

  getRow(row: unknown): Range {
    const top = this._area.top + integerArgument(row);
    return this._at({ ...this._area, top, bottom: top });
  }

  getColumn(column: unknown): Range {
    const left = this._area.left + integerArgument(column);
    return this._at({ ...this._area, left, right: left });
  }

  getLastCell(): Range {
    return this._at({ ...this._area, top: this._area.bottom, left: this._area.right });
  }

  getLastRow(): Range {
    return this._at({ ...this._area, top: this._area.bottom });
  }

  getLastColumn(): Range {
    return this._at({ ...this._area, left: this._area.right });
  }

  getOffsetRange(rowOffset: unknown, columnOffset: unknown): Range {
    const [down, right] = [integerArgument(rowOffset), integerArgument(columnOffset)];
    const { top, left, bottom, right: last } = this._area;
    return this._at({ top: top + down, left: left + right, bottom: bottom + down, right: last + right });
  }

  getResizedRange(deltaRows: unknown, deltaColumns: unknown): Range {
    const bottom = this._area.bottom + integerArgument(deltaRows);
    return this._at({ ...this._area, bottom, right: this._area.right + integerArgument(deltaColumns) });
  }

  getAbsoluteResizedRange(numRows: unknown, numColumns: unknown): Range {
    const bottom = this._area.top + integerArgument(numRows, 1) - 1;
    return this._at({ ...this._area, bottom, right: this._area.left + integerArgument(numColumns, 1) - 1 });
  }

  getBoundingRect(anotherRange: unknown): Range {
    return this._at(boundingArea(this._area, this.#other(anotherRange)));
  }

  getIntersection(anotherRange: unknown): Range {
    const common = intersection(this._area, this.#other(anotherRange));
    if (!common) throw itemNotFound();
    return this._at(common);
  }

  #other(anotherRange: unknown): Area {
    if (typeof anotherRange === 'string') return parseAddress(anotherRange).area;
    return areaArgument(anotherRange, this._place.sheet);
  }

  getEntireRow(): Range {
    return this._at({ ...this._area, left: 0, right: COLUMNS - 1 });
  }

  getEntireColumn(): Range {
    return this._at({ ...this._area, top: 0, bottom: ROWS - 1 });
  }

  getUsedRange(valuesOnly: unknown): Range {
    const used = this._place.sheet.grid.usedArea(
      this._area,
      isAbsent(valuesOnly) ? false : valuesOnly === true,
    );
    if (!used) throw itemNotFound();
    return this._at(used);
  }
}
