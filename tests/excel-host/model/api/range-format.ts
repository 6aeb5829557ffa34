import { type CellStyle, HORIZONTALS, VERTICALS } from '../grid/cell-style';
import { TALLEST_ROW, WIDEST_COLUMN } from '../grid/limits';
import { autofitColumns, autofitRows } from '../sheet/autofit';
import { commonColumnWidth, commonRowHeight } from '../sheet/row-heights';
import { booleanArgument, integerArgument, numberArgument, oneOf } from './argument-checks';
import { CellsPart } from './cells-place';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

const DEEPEST_INDENT = 250;

export class RangeFormat extends CellsPart {
  get fill(): RangeFill {
    return new RangeFill(this._place);
  }
  get font(): RangeFont {
    return new RangeFont(this._place);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this._place);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this._place);
  }

  get horizontalAlignment(): CellStyle['horizontal'] | null {
    return this._place.common(({ horizontal }) => horizontal);
  }
  set horizontalAlignment(value: unknown) {
    const horizontal = oneOf(value, HORIZONTALS);
    this._place.restyle((style) => ({ ...style, horizontal }));
  }

  get verticalAlignment(): CellStyle['vertical'] | null {
    return this._place.common(({ vertical }) => vertical);
  }
  set verticalAlignment(value: unknown) {
    const vertical = oneOf(value, VERTICALS);
    this._place.restyle((style) => ({ ...style, vertical }));
  }

  get wrapText(): boolean | null {
    return this._place.common(({ wrap }) => wrap);
  }
  set wrapText(value: unknown) {
    const wrap = booleanArgument(value);
    this._place.restyle((style) => ({ ...style, wrap }));
  }

  get shrinkToFit(): boolean | null {
    return this._place.common(({ shrink }) => shrink);
  }
  set shrinkToFit(value: unknown) {
    const shrink = booleanArgument(value);
    this._place.restyle((style) => ({ ...style, shrink }));
  }

  get indentLevel(): number | null {
    return this._place.common(({ indent }) => indent);
  }
  set indentLevel(value: unknown) {
    const indent = integerArgument(value, 0, DEEPEST_INDENT);
    this._place.restyle((style) => ({ ...style, indent }));
  }

  get textOrientation(): number | null {
    return this._place.common(({ textOrientation }) => textOrientation);
  }
  set textOrientation(value: unknown) {
    const textOrientation = value === 180 ? 180 : integerArgument(value, -90, 90);
    this._place.restyle((style) => ({ ...style, textOrientation }));
  }

  get columnWidth(): number | null {
    return this.#same(commonColumnWidth);
  }
  set columnWidth(value: unknown) {
    const width = numberArgument(value, 0, WIDEST_COLUMN);
    const { sheet, areas } = this._place;
    sheet.protection.guard('allowFormatColumns');
    for (const { left, right } of areas) sheet.columns.give(left, right, width);
  }

  get rowHeight(): number | null {
    return this.#same(commonRowHeight);
  }
  set rowHeight(value: unknown) {
    const height = numberArgument(value, 0, TALLEST_ROW);
    const { sheet, areas } = this._place;
    sheet.protection.guard('allowFormatRows');
    for (const { top, bottom } of areas) sheet.rows.give(top, bottom, height);
  }

  #same(measure: typeof commonRowHeight): number | null {
    const { sheet, areas } = this._place;
    const [first, ...others] = new Set(areas.map((area) => measure(sheet, area)));
    return first === undefined || others.length > 0 ? null : first;
  }

  autofitRows(): void {
    const { sheet, areas } = this._place;
    sheet.protection.guard('allowFormatRows');
    for (const area of areas) autofitRows(sheet, area);
  }

  autofitColumns(): void {
    const { sheet, areas, handles } = this._place;
    sheet.protection.guard('allowFormatColumns');
    for (const area of areas) autofitColumns(handles.state, sheet, area);
  }
}
