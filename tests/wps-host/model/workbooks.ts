import type { WpsWorkbook, WpsWorkbooks } from '../../../src/host/wps/api/workbook-api';
import { itemOf } from './item-of';
import type { WpsProgram } from './program';

export class WorkbooksModel implements WpsWorkbooks {
  constructor(private readonly _program: WpsProgram) {}

  get Count(): number {
    return this._program.books.length;
  }

  Item(index: unknown): WpsWorkbook {
    return itemOf(this._program.books, index, ({ file }) => file.name).workbook();
  }
}
