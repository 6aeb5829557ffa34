import { invalidArgument, itemNotFound } from '../../protocol/host-fault';
import { HostObject } from '../../protocol/host-object';
import { type Area, isEntireColumns, isEntireRows } from '../grid/area';
import {
  type Margin,
  MARGINS,
  ORIENTATIONS,
  type PageSetup,
  type PageZoom,
  PAPER_SIZES,
} from '../sheet/page-setup';
import type { SheetState } from '../sheet/sheet-state';
import { booleanArgument, isAbsent, numberArgument, oneOf, recordArgument } from './argument-checks';
import { areaArgument, areasArgument } from './cells-place';
import type { Handles } from './handles';
import { HeaderFooterGroup } from './header-footer';
import { zoomArgument } from './page-zoom';
import type { Range } from './range';
import type { RangeAreas } from './range-areas';

const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
/** Points; Excel takes up to 49 inches. */
const WIDEST_MARGIN = 49 * 72;

export class PageLayout extends HostObject {
  constructor(
    private readonly _handles: Handles,
    private readonly _sheet: SheetState,
  ) {
    super();
  }

  private get _page(): PageSetup {
    return this._sheet.page;
  }

  #setMargin(margin: Margin, value: unknown): void {
    this._page.margins[margin] = numberArgument(value, 0, WIDEST_MARGIN);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this._page);
  }

  get orientation(): PageSetup['orientation'] {
    return this._page.orientation;
  }
  set orientation(value: unknown) {
    this._page.orientation = oneOf(value, ORIENTATIONS);
  }

  get paperSize(): PageSetup['paperSize'] {
    return this._page.paperSize;
  }
  set paperSize(value: unknown) {
    this._page.paperSize = oneOf(value, PAPER_SIZES);
  }

  get leftMargin(): number {
    return this._page.margins.left;
  }
  set leftMargin(value: unknown) {
    this.#setMargin('left', value);
  }
  get rightMargin(): number {
    return this._page.margins.right;
  }
  set rightMargin(value: unknown) {
    this.#setMargin('right', value);
  }
  get topMargin(): number {
    return this._page.margins.top;
  }
  set topMargin(value: unknown) {
    this.#setMargin('top', value);
  }
  get bottomMargin(): number {
    return this._page.margins.bottom;
  }
  set bottomMargin(value: unknown) {
    this.#setMargin('bottom', value);
  }
  get headerMargin(): number {
    return this._page.margins.header;
  }
  set headerMargin(value: unknown) {
    this.#setMargin('header', value);
  }
  get footerMargin(): number {
    return this._page.margins.footer;
  }
  set footerMargin(value: unknown) {
    this.#setMargin('footer', value);
  }

  setPrintMargins(unit: unknown, marginOptions: unknown): void {
    const points = POINTS_PER_UNIT[oneOf(unit, ['Points', 'Inches', 'Centimeters'])];
    const given = recordArgument(marginOptions, MARGINS);
    for (const margin of MARGINS) {
      if (isAbsent(given[margin])) continue;
      this.#setMargin(margin, numberArgument(given[margin], 0, WIDEST_MARGIN) * points);
    }
  }

  get centerHorizontally(): boolean {
    return this._page.centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    this._page.centerHorizontally = booleanArgument(value);
  }
  get centerVertically(): boolean {
    return this._page.centerVertically;
  }
  set centerVertically(value: unknown) {
    this._page.centerVertically = booleanArgument(value);
  }
  get printGridlines(): boolean {
    return this._page.printGridlines;
  }
  set printGridlines(value: unknown) {
    this._page.printGridlines = booleanArgument(value);
  }

  get zoom(): PageZoom {
    return this._page.zoom;
  }
  set zoom(value: unknown) {
    this._page.zoom = zoomArgument(value);
  }

  setPrintArea(printArea: unknown): void {
    this._page.printArea = areasArgument(printArea, this._sheet);
  }

  getPrintArea(): RangeAreas {
    if (this._page.printArea.length === 0) throw itemNotFound();
    return this._handles.areas(this._sheet, this._page.printArea);
  }

  /** Whole rows only, `$1:$3`. */
  setPrintTitleRows(printTitleRows: unknown): void {
    this._page.titleRows = this.#titles(printTitleRows, isEntireRows);
  }

  getPrintTitleRows(): Range {
    return this.#titleRange(this._page.titleRows);
  }

  setPrintTitleColumns(printTitleColumns: unknown): void {
    this._page.titleColumns = this.#titles(printTitleColumns, isEntireColumns);
  }

  getPrintTitleColumns(): Range {
    return this.#titleRange(this._page.titleColumns);
  }

  #titles(value: unknown, isWhole: (area: Area) => boolean): Area {
    const area = areaArgument(value, this._sheet);
    if (!isWhole(area)) throw invalidArgument();
    return area;
  }

  #titleRange(area: Area | undefined): Range {
    if (!area) throw itemNotFound();
    return this._handles.range(this._sheet, area);
  }
}
