import type { WpsBorders, WpsFont, WpsInterior } from '../../../src/host/wps/api/cells-api';
import { booleanGiven } from './arguments';
import { BordersModel } from './borders';
import { FontModel } from './font';
import { InteriorModel } from './interior';
import { HORIZONTAL_NUMBERS, numbered, VERTICAL_NUMBERS } from './numbered';
import { RangeContents } from './range-contents';

/** How the cells of a range look; null where they differ. */
export abstract class RangeFormat extends RangeContents {
  get Font(): WpsFont {
    return this._cells.sheet && this._cells.context.expose('Font', new FontModel(this._cells));
  }

  get Interior(): WpsInterior {
    return this._cells.sheet && this._cells.context.expose('Interior', new InteriorModel(this._cells));
  }

  get Borders(): WpsBorders {
    return this._cells.sheet && this._cells.context.expose('Borders', new BordersModel(this._cells));
  }

  get HorizontalAlignment(): number | null {
    return this._cells.common(({ horizontal }) => HORIZONTAL_NUMBERS[horizontal]);
  }
  set HorizontalAlignment(value: unknown) {
    const horizontal = numbered(HORIZONTAL_NUMBERS, value, 'Range.HorizontalAlignment');
    this._cells.restyle((style) => ({ ...style, horizontal }));
  }

  get VerticalAlignment(): number | null {
    return this._cells.common(({ vertical }) => VERTICAL_NUMBERS[vertical]);
  }
  set VerticalAlignment(value: unknown) {
    const vertical = numbered(VERTICAL_NUMBERS, value, 'Range.VerticalAlignment');
    this._cells.restyle((style) => ({ ...style, vertical }));
  }

  get WrapText(): boolean | null {
    return this._cells.common(({ wrap }) => wrap);
  }
  set WrapText(value: unknown) {
    const wrap = booleanGiven(value, 'Range.WrapText');
    this._cells.restyle((style) => ({ ...style, wrap }));
  }

  get Locked(): boolean | null {
    return this._cells.common(({ locked }) => locked);
  }
  set Locked(value: unknown) {
    const locked = booleanGiven(value, 'Range.Locked');
    // Whoever may change looks on a protected sheet may not unlock it.
    this._cells.sheet.protection.guard();
    this._cells.restyle((style) => ({ ...style, locked }));
  }
}
