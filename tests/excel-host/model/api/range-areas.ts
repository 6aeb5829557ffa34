import { invalidArgument, itemNotFound, notImplemented } from '../../protocol/host-fault';
import { HostCollection } from '../../protocol/host-object';
import { cellsOf, intersection, isEntireColumns, isEntireRows, isOnSheet } from '../grid/area';
import { fullAddress } from '../grid/addresses';
import { ADDRESS_CHARACTERS, COLUMNS, LARGEST_COUNT, ROWS } from '../grid/limits';
import { clearCells, CLEAR_KINDS } from '../sheet/clear-cells';
import { integerArgument, isAbsent, oneOf } from './argument-checks';
import { areasArgument, CellsObject, type CellsPlace } from './cells-place';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import type { Range } from './range';
import { RangeFormat } from './range-format';
import type { Worksheet } from './worksheet';

/** The rectangles of a RangeAreas. */
export class RangeCollection extends HostCollection<Range> {
  constructor(private readonly _place: CellsPlace) {
    super();
  }

  list(): readonly Range[] {
    const { handles, sheet, areas } = this._place;
    return areas.map((area) => handles.range(sheet, area));
  }
}

export class RangeAreas extends CellsObject {
  get areas(): RangeCollection {
    return new RangeCollection(this._place);
  }
  get worksheet(): Worksheet {
    return this._place.handles.worksheet(this._place.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this._place);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this._place);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this._place);
  }

  get address(): string {
    const { sheet, areas } = this._place;
    return areas
      .map((area) => fullAddress(sheet.name, area))
      .join(',')
      .slice(0, ADDRESS_CHARACTERS);
  }
  get areaCount(): number {
    return this._place.areas.length;
  }
  get cellCount(): number {
    const count = this._place.areas.reduce((sum, area) => sum + cellsOf(area), 0);
    return count > LARGEST_COUNT ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this._place.areas.every(isEntireColumns);
  }
  get isEntireRow(): boolean {
    return this._place.areas.every(isEntireRows);
  }

  #of(areas: CellsPlace['areas']): RangeAreas {
    if (!areas.every(isOnSheet)) throw invalidArgument();
    if (areas.length === 0) throw itemNotFound();
    return this._place.handles.areas(this._place.sheet, areas);
  }

  getEntireColumn(): RangeAreas {
    return this.#of(this._place.areas.map((area) => ({ ...area, top: 0, bottom: ROWS - 1 })));
  }

  getEntireRow(): RangeAreas {
    return this.#of(this._place.areas.map((area) => ({ ...area, left: 0, right: COLUMNS - 1 })));
  }

  getOffsetRangeAreas(rowOffset: unknown, columnOffset: unknown): RangeAreas {
    const [down, right] = [integerArgument(rowOffset), integerArgument(columnOffset)];
    return this.#of(
      this._place.areas.map((area) => ({
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + right,
        right: area.right + right,
      })),
    );
  }

  getIntersection(anotherRange: unknown): RangeAreas {
    const others = areasArgument(anotherRange, this._place.sheet);
    return this.#of(
      this._place.areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? [])),
    );
  }

  clear(applyTo: unknown): void {
    const { handles, sheet, areas } = this._place;
    if (applyTo === 'ResetContents') throw notImplemented('RangeAreas.clear("ResetContents")');
    const kind = isAbsent(applyTo) ? 'All' : oneOf(applyTo, CLEAR_KINDS);
    for (const area of areas) clearCells(handles.state, sheet, area, kind);
  }
}
