import type { WpsAreas, WpsRange } from '../../../src/host/wps/api/cells-api';
import { Cells } from './cells';
import { itemOf } from './item-of';

export class AreasModel implements WpsAreas {
  constructor(private readonly _cells: Cells) {}

  get Count(): number {
    return this._cells.sheet && this._cells.areas.length;
  }

  Item(index: unknown): WpsRange {
    const { context, on, areas } = this._cells;
    return this._cells.sheet && context.cells(new Cells(on, [itemOf(areas, index)]));
  }
}
