import { areaArgument } from './api/cells-place';
import type { Workbook } from './api/workbook';
import { parseLocalAddress } from './grid/addresses';
import type { Area } from './grid/area';
import { NORMAL_STYLE } from './grid/cell-style';
import { insertRow } from './sheet/insert-row';
import { clearCells } from './sheet/clear-cells';
import { NOTHING_ALLOWED, type ProtectionOptions } from './sheet/protection';
import type { SheetState, Visibility } from './sheet/sheet-state';
import type { WorkbookState } from './sheet/workbook-state';
import { writeContents } from './sheet/write-contents';

/**
 * The person in front of Excel: does what a hand can do in the workbook, beside the add-in and without its API. Excel
 * refuses a clerk what it refuses the API, by the same faults, and the add-in hears of what is done.
 */
export class Clerk {
  readonly #state: WorkbookState;

  constructor(workbook: Workbook) {
    this.#state = workbook.state;
  }

  #sheet(name: string): SheetState {
    const sheet = this.#state.findSheet(name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}`);
    return sheet;
  }

  #area(address: string): Area {
    const area = parseLocalAddress(address);
    if (!area) throw new Error(`${address} is no address`);
    return area;
  }

  /** Into one cell, or the same into several; `''` empties. */
  type(sheet: string, address: string, value: string | number | boolean): void {
    writeContents(this.#state, this.#sheet(sheet), this.#area(address), value);
  }

  /** A block of cells from the one named, as from the clipboard. */
  paste(
    sheet: string,
    address: string,
    rows: readonly (readonly (string | number | boolean | null)[])[],
  ): void {
    const { top, left } = this.#area(address);
    const width = Math.max(...rows.map((row) => row.length));
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    const square = rows.map((row) => Array.from({ length: width }, (_, col) => row[col] ?? null));
    writeContents(this.#state, this.#sheet(sheet), area, square);
  }

  /** One ordinary cell of another sheet, with all that is pasted along: its plain look, and no rule, link or note. */
  pasteCellOver(sheet: string, address: string, value: string | number): void {
    const [state, area] = [this.#sheet(sheet), this.#area(address)];
    clearCells(this.#state, state, area, 'All');
    state.grid.restyle(area, () => NORMAL_STYLE);
    writeContents(this.#state, state, area, value);
  }

  /** Above the row of this number, counted from 0. */
  insertRow(sheet: string, row: number): void {
    insertRow(this.#state, this.#sheet(sheet), row);
  }

  addSheet(name: string): void {
    this.#state.addSheet(name);
  }

  renameSheet(name: string, newName: string): void {
    this.#state.renameSheet(this.#sheet(name), newName);
  }

  deleteSheet(name: string): void {
    this.#state.deleteSheet(this.#sheet(name));
  }

  setVisibility(name: string, visibility: Visibility): void {
    this.#state.setVisibility(this.#sheet(name), visibility);
  }

  showSheet(name: string): void {
    this.#state.activate(this.#sheet(name));
  }

  /** One area or, with Ctrl held, several. */
  select(name: string, ...addresses: readonly string[]): void {
    const sheet = this.#sheet(name);
    this.#state.select(
      sheet,
      addresses.map((address) => areaArgument(address, sheet)),
    );
  }

  protectSheet(name: string, options: Partial<ProtectionOptions> = {}, password?: string): void {
    this.#sheet(name).protection.turnOn({ ...NOTHING_ALLOWED, ...options }, password);
  }

  unprotectSheet(name: string, password?: string): boolean {
    return this.#sheet(name).protection.turnOff(password);
  }

  /** Sheets can no longer be added, deleted, renamed, moved or hidden. */
  protectWorkbook(): void {
    this.#state.structureProtected = true;
  }

  unprotectWorkbook(): void {
    this.#state.structureProtected = false;
  }

  /** `2:5`. */
  hideRows(name: string, rows: string): void {
    const { top, bottom } = this.#area(rows);
    this.#sheet(name).rows.hide(top, bottom, true);
  }

  /** `B:C`. */
  hideColumns(name: string, columns: string): void {
    const { left, right } = this.#area(columns);
    this.#sheet(name).columns.hide(left, right, true);
  }
}
