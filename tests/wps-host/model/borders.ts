import type { WpsBorder, WpsBorders } from '../../../src/host/wps/api/cells-api';
import type { BorderLine } from '../../excel-host/model/grid/cell-style';
import { type BorderIndex, drawBorder, uniformLine } from '../../excel-host/model/sheet/borders';
import type { Cells } from './cells';
import { bgrOf, colorGiven } from './color';
import { BORDER_NUMBERS, LINE_STYLE_NUMBERS, LINE_WEIGHT_NUMBERS, numbered } from './numbered';

/** What a line becomes of which only one thing is said. */
const PLAIN_LINE: BorderLine = { style: 'Continuous', color: '#000000', weight: 'Thin' };

export class BordersModel implements WpsBorders {
  constructor(private readonly _cells: Cells) {}

  Item(index: unknown): WpsBorder {
    const border = new BorderModel(this._cells, numbered(BORDER_NUMBERS, index, 'Borders.Item'));
    return this._cells.sheet && this._cells.context.expose('Border', border);
  }
}

export class BorderModel implements WpsBorder {
  constructor(
    private readonly _cells: Cells,
    private readonly _index: BorderIndex,
  ) {}

  #line(): BorderLine | null | undefined {
    return uniformLine(this._cells.sheet.grid, this._cells.areas, this._index);
  }

  #draw(change: (line: BorderLine | null) => BorderLine | null): void {
    const { grid, protection } = this._cells.sheetForWriting;
    protection.guard('allowFormatCells');
    for (const area of this._cells.areas) drawBorder(grid, area, this._index, change);
  }

  get LineStyle(): number | null {
    const line = this.#line();
    return line === undefined ? null : LINE_STYLE_NUMBERS[line?.style ?? 'None'];
  }
  set LineStyle(value: unknown) {
    const style = numbered(LINE_STYLE_NUMBERS, value, 'Border.LineStyle');
    // A double line is thick: there is no thinner one.
    const weight = style === 'Double' ? { weight: 'Thick' as const } : {};
    this.#draw((line) => (style === 'None' ? null : { ...(line ?? PLAIN_LINE), style, ...weight }));
  }

  get Weight(): number | null {
    const line = this.#line();
    return line === undefined ? null : LINE_WEIGHT_NUMBERS[(line ?? PLAIN_LINE).weight];
  }
  set Weight(value: unknown) {
    const weight = numbered(LINE_WEIGHT_NUMBERS, value, 'Border.Weight');
    this.#draw((line) => ({ ...(line ?? PLAIN_LINE), weight }));
  }

  get Color(): number | null {
    const line = this.#line();
    return line === undefined ? null : bgrOf((line ?? PLAIN_LINE).color);
  }
  set Color(value: unknown) {
    const color = colorGiven(value, 'Border.Color');
    this.#draw((line) => ({ ...(line ?? PLAIN_LINE), color }));
  }
}
