import { VISIBLE } from '../../../src/host/wps/api/constants';
import type { WpsRange } from '../../../src/host/wps/api/cells-api';
import type {
  WpsHyperlinks,
  WpsPageSetup,
  WpsSheet,
  WpsWorkbook,
} from '../../../src/host/wps/api/workbook-api';
import { type Area, boundingArea, cellArea, WHOLE_SHEET } from '../../excel-host/model/grid/area';
import type { Visibility } from '../../excel-host/model/sheet/sheet-state';
import { NoSuchCall, WpsFault } from '../bridge';
import { areasGiven } from './areas-given';
import { textGiven, wholeGiven } from './arguments';
import { Hyperlinks } from './page/hyperlinks';
import { PageSetup } from './page/page-setup';
import type { SheetPlace } from './sheet-place';

const VISIBILITIES: ReadonlyMap<number, Visibility> = new Map([
  [VISIBLE.visible, 'Visible'],
  [VISIBLE.hidden, 'Hidden'],
  [VISIBLE.veryHidden, 'VeryHidden'],
]);
const NUMBERS = new Map([...VISIBILITIES].map(([number, visibility]) => [visibility, number]));

export class SheetModel implements WpsSheet {
  constructor(readonly _place: SheetPlace) {}

  get Name(): string {
    return this._place.state.name;
  }
  set Name(value: unknown) {
    const name = textGiven(value, 'Worksheet.Name');
    this._place.context.state.renameSheet(this._place.stateForWriting, name);
  }

  get Index(): number {
    return this._place.context.state.sheets.indexOf(this._place.state) + 1;
  }

  get Visible(): number {
    return NUMBERS.get(this._place.state.visibility)!;
  }
  set Visible(value: unknown) {
    const visibility = VISIBILITIES.get(wholeGiven(value, 'Worksheet.Visible'));
    if (!visibility) throw new WpsFault('call failed');
    this._place.context.state.setVisibility(this._place.stateForWriting, visibility);
  }

  get ProtectContents(): boolean {
    return this._place.state.protection.isOn;
  }

  get Parent(): WpsWorkbook {
    return this._place.state && this._place.context.workbook();
  }

  get Cells(): WpsRange {
    return this.#range([WHOLE_SHEET]);
  }

  get UsedRange(): WpsRange {
    const { grid, merged } = this._place.state;
    // Cells come to be by being merged.
    const [first = cellArea(0, 0), ...others] = [
      grid.usedArea(WHOLE_SHEET, false) ?? [],
      merged.all(),
    ].flat();
    return this.#range([others.reduce(boundingArea, first)]);
  }

  Range(address: unknown): WpsRange {
    return this.#range(areasGiven(address));
  }

  get Hyperlinks(): WpsHyperlinks {
    return this._place.context.expose('Hyperlinks', new Hyperlinks(this._place));
  }

  get PageSetup(): WpsPageSetup {
    return this._place.context.expose('PageSetup', new PageSetup(this._place));
  }

  Activate(): void {
    const { context } = this._place;
    context.activate(this._place.stateForWriting);
    context.program.show(context);
  }

  /** Before or behind another sheet of the workbook. */
  Move(before?: unknown, after?: unknown): void {
    const { context } = this._place;
    const sheet = this._place.stateForWriting;
    if ((before === undefined) === (after === undefined))
      throw new NoSuchCall('Worksheet.Move takes one place');
    const beside = context.sheetGiven(before ?? after, 'Worksheet.Move');
    const others = context.state.sheets.filter((other) => other !== sheet);
    if (beside !== sheet) context.state.moveSheet(sheet, others.indexOf(beside) + (before ? 0 : 1));
  }

  Delete(): void {
    const { context } = this._place;
    const sheet = this._place.stateForWriting;
    if (context.program.displayAlerts) throw new NoSuchCall('a question nobody answers: delete the sheet?');
    context.program.tell({ kind: 'sheetDeleting', book: context, sheet });
    context.state.deleteSheet(sheet);
  }

  #range(areas: readonly Area[]): WpsRange {
    return this._place.context.range(this._place.state, areas);
  }
}
