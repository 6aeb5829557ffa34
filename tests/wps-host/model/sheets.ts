import type { WpsSheet, WpsSheets } from '../../../src/host/wps/api/workbook-api';
import { NoSuchCall } from '../bridge';
import type { WpsContext } from './context';
import { itemOf } from './item-of';

export class SheetsModel implements WpsSheets {
  constructor(readonly _context: WpsContext) {}

  get Count(): number {
    return this._context.state.sheets.length;
  }

  Item(index: unknown): WpsSheet {
    return this._context.sheet(itemOf(this._context.state.sheets, index, ({ name }) => name));
  }

  /** Before the one that is shown where nothing is said of the place. */
  Add(before?: unknown, after?: unknown): WpsSheet {
    const { state, program } = this._context;
    const place = this.#place(before, after);
    program.guardTyping();
    const sheet = state.addSheet(undefined);
    state.moveSheet(sheet, place);
    this._context.activate(sheet);
    return this._context.sheet(sheet);
  }

  #place(before: unknown, after: unknown): number {
    const { state } = this._context;
    if (before !== undefined && after !== undefined) throw new NoSuchCall('Worksheets.Add takes one place');
    if (after !== undefined) {
      return state.sheets.indexOf(this._context.sheetGiven(after, 'Worksheets.Add')) + 1;
    }
    const next = before === undefined ? state.active : this._context.sheetGiven(before, 'Worksheets.Add');
    return state.sheets.indexOf(next);
  }
}
