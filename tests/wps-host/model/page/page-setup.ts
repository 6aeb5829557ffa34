import type { WpsPageSetup } from '../../../../src/host/wps/api/workbook-api';
import { isEntireRows } from '../../../excel-host/model/grid/area';
import {
  type Margin,
  ORIENTATIONS,
  type PageSetup as PageState,
  PAPER_SIZES,
} from '../../../excel-host/model/sheet/page-setup';
import { WpsFault } from '../../bridge';
import { booleanGiven, numberGiven, textGiven, wholeGiven } from '../arguments';
import type { SheetPlace } from '../sheet-place';
import { fitted, pagesAcross, pagesDown, scaled, zoomShown } from './page-zoom';
import { printedAddress, printedArea } from './printed-address';

/** Points; 49 inches. */
const WIDEST_MARGIN = 49 * 72;
const LONGEST_FOOTER = 255;

export class PageSetup implements WpsPageSetup {
  readonly #place: SheetPlace;

  constructor(place: SheetPlace) {
    this.#place = place;
  }

  get #page(): PageState {
    return this.#place.state.page;
  }
  get #forWriting(): PageState {
    return this.#place.stateForWriting.page;
  }

  #setMargin(margin: Margin, value: unknown): void {
    const points = numberGiven(value, `PageSetup, ${margin} margin`);
    if (points < 0 || points > WIDEST_MARGIN) throw new WpsFault('call failed');
    this.#forWriting.margins[margin] = points;
  }

  get Orientation(): number {
    return ORIENTATIONS.indexOf(this.#page.orientation) + 1;
  }
  set Orientation(value: unknown) {
    this.#forWriting.orientation = numbered(ORIENTATIONS, wholeGiven(value, 'PageSetup.Orientation'));
  }

  get PaperSize(): number {
    return PAPER_SIZES.indexOf(this.#page.paperSize) + 1;
  }
  set PaperSize(value: unknown) {
    this.#forWriting.paperSize = numbered(PAPER_SIZES, wholeGiven(value, 'PageSetup.PaperSize'));
  }

  get Zoom(): number | false {
    return zoomShown(this.#page.zoom);
  }
  set Zoom(value: unknown) {
    const zoom = scaled(this.#page.zoom, value);
    this.#forWriting.zoom = zoom;
  }
  get FitToPagesWide(): number | false {
    return pagesAcross(this.#page.zoom);
  }
  set FitToPagesWide(value: unknown) {
    const zoom = fitted(this.#page.zoom, 'horizontalFitToPages', value);
    this.#forWriting.zoom = zoom;
  }
  get FitToPagesTall(): number | false {
    return pagesDown(this.#page.zoom);
  }
  set FitToPagesTall(value: unknown) {
    const zoom = fitted(this.#page.zoom, 'verticalFitToPages', value);
    this.#forWriting.zoom = zoom;
  }

  get TopMargin(): number {
    return this.#page.margins.top;
  }
  set TopMargin(value: unknown) {
    this.#setMargin('top', value);
  }
  get BottomMargin(): number {
    return this.#page.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.#setMargin('bottom', value);
  }
  get LeftMargin(): number {
    return this.#page.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.#setMargin('left', value);
  }
  get RightMargin(): number {
    return this.#page.margins.right;
  }
  set RightMargin(value: unknown) {
    this.#setMargin('right', value);
  }
  get HeaderMargin(): number {
    return this.#page.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.#setMargin('header', value);
  }
  get FooterMargin(): number {
    return this.#page.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.#setMargin('footer', value);
  }

  get CenterHorizontally(): boolean {
    return this.#page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    const centered = booleanGiven(value, 'PageSetup.CenterHorizontally');
    this.#forWriting.centerHorizontally = centered;
  }

  /** Empty for none. */
  get PrintTitleRows(): string {
    const { titleRows } = this.#page;
    return titleRows ? printedAddress(titleRows) : '';
  }
  set PrintTitleRows(value: unknown) {
    const address = textGiven(value, 'PageSetup.PrintTitleRows');
    const rows = address === '' ? undefined : printedArea(address);
    if (rows && !isEntireRows(rows)) throw new WpsFault('call failed');
    this.#forWriting.titleRows = rows;
  }

  /** Empty for none. */
  get PrintArea(): string {
    return this.#page.printArea.map(printedAddress).join(',');
  }
  set PrintArea(value: unknown) {
    const address = textGiven(value, 'PageSetup.PrintArea');
    const areas = address === '' ? [] : address.split(',').map(printedArea);
    this.#forWriting.printArea = areas;
  }

  get CenterFooter(): string {
    return this.#page.headersFooters.centerFooter;
  }
  set CenterFooter(value: unknown) {
    const text = textGiven(value, 'PageSetup.CenterFooter');
    if (text.length > LONGEST_FOOTER) throw new WpsFault('call failed');
    this.#forWriting.headersFooters.centerFooter = text;
  }
}

/** The first has number 1. */
function numbered<Choice>(choices: readonly Choice[], number: number): Choice {
  const choice = choices[number - 1];
  if (choice === undefined) throw new WpsFault('call failed');
  return choice;
}
