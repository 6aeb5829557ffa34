import { booleanArgument } from './argument-checks';
import { CellsPart } from './cells-place';

export class FormatProtection extends CellsPart {
  get locked(): boolean | null {
    return this._place.common(({ locked }) => locked);
  }
  set locked(value: unknown) {
    this._place.sheet.protection.guard();
    const locked = booleanArgument(value);
    this._place.restyle((style) => ({ ...style, locked }));
  }

  get formulaHidden(): boolean | null {
    return this._place.common(({ formulaHidden }) => formulaHidden);
  }
  set formulaHidden(value: unknown) {
    this._place.sheet.protection.guard();
    const formulaHidden = booleanArgument(value);
    this._place.restyle((style) => ({ ...style, formulaHidden }));
  }
}
