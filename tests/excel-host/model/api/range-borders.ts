import { HostCollection } from '../../protocol/host-object';
import { itemNotFound } from '../../protocol/host-fault';
import {
  type BorderLine,
  LINE_STYLES,
  LINE_WEIGHTS,
  type LineStyle,
  type LineWeight,
} from '../grid/cell-style';
import { BORDER_INDEXES, type BorderIndex, drawBorder, uniformLine } from '../sheet/borders';
import { colorArgument, oneOf } from './argument-checks';
import { CellsPart, type CellsPlace } from './cells-place';

/** What a line becomes when only one of its properties is given: Excel draws it thin and black. */
const PLAIN_LINE: BorderLine = { style: 'Continuous', color: '#000000', weight: 'Thin' };

export class RangeBorder extends CellsPart {
  constructor(
    place: CellsPlace,
    private readonly _index: BorderIndex,
  ) {
    super(place);
  }

  get sideIndex(): BorderIndex {
    return this._index;
  }

  #line(): BorderLine | null | undefined {
    return uniformLine(this._place.sheet.grid, this._place.areas, this._index);
  }

  #draw(change: (line: BorderLine | null) => BorderLine | null): void {
    const { grid, protection } = this._place.sheet;
    protection.guard('allowFormatCells');
    for (const area of this._place.areas) drawBorder(grid, area, this._index, change);
    this._place.formatChanged();
  }

  get style(): LineStyle | null {
    const line = this.#line();
    return line === undefined ? null : (line?.style ?? 'None');
  }
  set style(value: unknown) {
    const style = oneOf(value, LINE_STYLES);
    // A double line is thick: there is no thinner one.
    const weight = style === 'Double' ? { weight: 'Thick' as const } : {};
    this.#draw((line) => (style === 'None' ? null : { ...(line ?? PLAIN_LINE), style, ...weight }));
  }

  get color(): string | null {
    const line = this.#line();
    return line === undefined ? null : (line?.color ?? PLAIN_LINE.color);
  }
  set color(value: unknown) {
    const color = colorArgument(value);
    this.#draw((line) => ({ ...(line ?? PLAIN_LINE), color }));
  }

  get weight(): LineWeight | null {
    const line = this.#line();
    return line === undefined ? null : (line?.weight ?? PLAIN_LINE.weight);
  }
  set weight(value: unknown) {
    const weight = oneOf(value, LINE_WEIGHTS);
    this.#draw((line) => ({ ...(line ?? PLAIN_LINE), weight }));
  }
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(private readonly _place: CellsPlace) {
    super();
  }

  list(): readonly RangeBorder[] {
    return BORDER_INDEXES.map((index) => new RangeBorder(this._place, index));
  }

  get count(): number {
    return BORDER_INDEXES.length;
  }

  override getItem(key: unknown): RangeBorder {
    const index = BORDER_INDEXES.find((name) => name === key);
    if (!index) throw itemNotFound();
    return new RangeBorder(this._place, index);
  }
}
