import { invalidArgument, invalidReference } from '../../protocol/host-fault';
import { HostObject } from '../../protocol/host-object';
import { type Area, isEntireColumns, isEntireRows } from '../grid/area';
import { localAddress, parseAddresses } from '../grid/addresses';
import type { CellStyle, Restyle } from '../grid/cell-style';
import type { SheetState } from '../sheet/sheet-state';
import { guardSize } from '../sheet/write-contents';
import type { Handles } from './handles';

/** The cells that a Range, a RangeAreas and everything hung on them is about. */
export class CellsPlace {
  constructor(
    readonly handles: Handles,
    private readonly holder: SheetState,
    readonly areas: readonly Area[],
  ) {}

  /** InvalidReference once the sheet is gone. */
  get sheet(): SheetState {
    if (this.holder.isDeleted) throw invalidReference();
    return this.holder;
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
    const { grid, protection } = this.sheet;
    protection.guard('allowFormatCells');
    for (const area of this.areas) {
      // Whole rows and columns are styled as such, whatever their number of cells.
      if (!isEntireRows(area) && !isEntireColumns(area)) guardSize(area);
      grid.restyle(area, change);
    }
    this.formatChanged();
  }

  /** Announces a new look of the cells. */
  formatChanged(): void {
    this.handles.state.events.emit('worksheetFormatChanged', {
      worksheetId: this.sheet.id,
      address: this.areas.map(localAddress).join(','),
      source: 'Local',
    });
  }
}

/** An API object about cells that is not itself a range: a format, a fill, a validation. */
export abstract class CellsPart extends HostObject {
  constructor(protected readonly _place: CellsPlace) {
    super();
  }
}

/** A range, several, or addresses on this sheet, as the API takes them in one argument. */
export function areasArgument(value: unknown, sheet: SheetState): readonly Area[] {
  if (typeof value === 'string') {
    return parseAddresses(value).map(({ sheet: name, area }) => {
      if (name !== undefined && name.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
      return area;
    });
  }
  const place = value instanceof CellsObject ? value._place : undefined;
  if (!place || place.sheet !== sheet) throw invalidArgument();
  return place.areas;
}

export function areaArgument(value: unknown, sheet: SheetState): Area {
  const [area, ...others] = areasArgument(value, sheet);
  if (!area || others.length > 0) throw invalidArgument();
  return area;
}

/** A Range or a RangeAreas. */
export abstract class CellsObject extends HostObject {
  constructor(readonly _place: CellsPlace) {
    super();
  }
}
