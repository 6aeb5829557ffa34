import type { WpsSheet, WpsSheets, WpsWorkbook } from '../../../src/host/wps/api/workbook-api';
import type { WpsContext } from './context';
import { SheetsModel } from './sheets';

export class WorkbookModel implements WpsWorkbook {
  constructor(readonly _context: WpsContext) {}

  get Name(): string {
    return this.#file.name;
  }

  get FullName(): string {
    const { name, path } = this.#file;
    return path === '' ? name : `${path}\\${name}`;
  }

  get Path(): string {
    return this.#file.path;
  }

  get ReadOnly(): boolean {
    return this.#file.readOnly;
  }

  /** A closed workbook has no facts left. */
  get #file(): WpsContext['file'] {
    return this._context.state && this._context.file;
  }

  get ProtectStructure(): boolean {
    return this._context.state.structureProtected;
  }

  get Date1904(): boolean {
    return this._context.state.calendar.date1904;
  }

  get ActiveSheet(): WpsSheet {
    const { state, chartShown } = this._context;
    return chartShown ? this._context.chart() : this._context.sheet(state.active);
  }

  get Worksheets(): WpsSheets {
    return this._context.expose('Worksheets', new SheetsModel(this._context));
  }
}
