import type { WpsInterior } from '../../../src/host/wps/api/cells-api';
import type { Cells } from './cells';
import { bgrOf, colorGiven } from './color';

/** What is said of a cell without fill, as of one that was filled white. */
const NO_FILL = '#FFFFFF';

export class InteriorModel implements WpsInterior {
  constructor(private readonly _cells: Cells) {}

  get Color(): number | null {
    return this._cells.common(({ fill }) => bgrOf(fill ?? NO_FILL));
  }
  set Color(value: unknown) {
    const fill = colorGiven(value, 'Interior.Color');
    this._cells.restyle((style) => ({ ...style, fill }));
  }
}
