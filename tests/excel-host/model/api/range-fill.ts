import { colorArgument } from './argument-checks';
import { CellsPart } from './cells-place';

/** What Excel says of a cell without fill, as of one that was filled white. */
const NO_FILL = '#FFFFFF';

export class RangeFill extends CellsPart {
  get color(): string | null {
    return this._place.common(({ fill }) => fill ?? NO_FILL);
  }
  set color(value: unknown) {
    const fill = colorArgument(value);
    this._place.restyle((style) => ({ ...style, fill }));
  }

  clear(): void {
    this._place.restyle((style) => ({ ...style, fill: null }));
  }
}
