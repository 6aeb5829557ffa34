import { type CellStyle, UNDERLINES } from '../grid/cell-style';
import { booleanArgument, colorArgument, numberArgument, oneOf, textArgument } from './argument-checks';
import { CellsPart } from './cells-place';

/** Points. */
const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;

export class RangeFont extends CellsPart {
  get name(): string | null {
    return this._place.common(({ fontName }) => fontName);
  }
  set name(value: unknown) {
    const fontName = textArgument(value, 31);
    this._place.restyle((style) => ({ ...style, fontName }));
  }

  get size(): number | null {
    return this._place.common(({ fontSize }) => fontSize);
  }
  set size(value: unknown) {
    const fontSize = numberArgument(value, SMALLEST_FONT, LARGEST_FONT);
    this._place.restyle((style) => ({ ...style, fontSize }));
  }

  get bold(): boolean | null {
    return this._place.common(({ bold }) => bold);
  }
  set bold(value: unknown) {
    const bold = booleanArgument(value);
    this._place.restyle((style) => ({ ...style, bold }));
  }

  get italic(): boolean | null {
    return this._place.common(({ italic }) => italic);
  }
  set italic(value: unknown) {
    const italic = booleanArgument(value);
    this._place.restyle((style) => ({ ...style, italic }));
  }

  get strikethrough(): boolean | null {
    return this._place.common(({ strikethrough }) => strikethrough);
  }
  set strikethrough(value: unknown) {
    const strikethrough = booleanArgument(value);
    this._place.restyle((style) => ({ ...style, strikethrough }));
  }

  get underline(): CellStyle['underline'] | null {
    return this._place.common(({ underline }) => underline);
  }
  set underline(value: unknown) {
    const underline = oneOf(value, UNDERLINES);
    this._place.restyle((style) => ({ ...style, underline }));
  }

  get color(): string | null {
    return this._place.common(({ fontColor }) => fontColor);
  }
  set color(value: unknown) {
    const fontColor = colorArgument(value);
    this._place.restyle((style) => ({ ...style, fontColor }));
  }
}
