import type { WpsFont } from '../../../src/host/wps/api/cells-api';
import { WpsFault } from '../bridge';
import { booleanGiven, numberGiven, textGiven } from './arguments';
import type { Cells } from './cells';
import { bgrOf, colorGiven } from './color';
import { numbered, UNDERLINE_NUMBERS } from './numbered';

/** Points. */
const SMALLEST = 1;
const LARGEST = 409;
const LONGEST_NAME = 31;

export class FontModel implements WpsFont {
  constructor(private readonly _cells: Cells) {}

  get Name(): string | null {
    return this._cells.common(({ fontName }) => fontName);
  }
  set Name(value: unknown) {
    const fontName = textGiven(value, 'Font.Name');
    if (fontName === '' || fontName.length > LONGEST_NAME) throw new WpsFault('call failed');
    this._cells.restyle((style) => ({ ...style, fontName }));
  }

  get Size(): number | null {
    return this._cells.common(({ fontSize }) => fontSize);
  }
  set Size(value: unknown) {
    const fontSize = numberGiven(value, 'Font.Size');
    if (fontSize < SMALLEST || fontSize > LARGEST) throw new WpsFault('call failed');
    this._cells.restyle((style) => ({ ...style, fontSize }));
  }

  get Bold(): boolean | null {
    return this._cells.common(({ bold }) => bold);
  }
  set Bold(value: unknown) {
    const bold = booleanGiven(value, 'Font.Bold');
    this._cells.restyle((style) => ({ ...style, bold }));
  }

  get Italic(): boolean | null {
    return this._cells.common(({ italic }) => italic);
  }
  set Italic(value: unknown) {
    const italic = booleanGiven(value, 'Font.Italic');
    this._cells.restyle((style) => ({ ...style, italic }));
  }

  get Underline(): number | null {
    return this._cells.common(({ underline }) => UNDERLINE_NUMBERS[underline]);
  }
  set Underline(value: unknown) {
    const underline = numbered(UNDERLINE_NUMBERS, value, 'Font.Underline');
    this._cells.restyle((style) => ({ ...style, underline }));
  }

  get Color(): number | null {
    return this._cells.common(({ fontColor }) => bgrOf(fontColor));
  }
  set Color(value: unknown) {
    const fontColor = colorGiven(value, 'Font.Color');
    this._cells.restyle((style) => ({ ...style, fontColor }));
  }
}
