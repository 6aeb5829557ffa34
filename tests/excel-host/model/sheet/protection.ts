import { accessDenied } from '../../protocol/host-fault';
import type { Area } from '../grid/area';
import type { CellGrid } from '../grid/cell-grid';

/** What a protected sheet still lets be done, of `Excel.WorksheetProtectionOptions`. */
export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertHyperlinks: boolean;
}

export const PROTECTION_OPTIONS = [
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertHyperlinks',
] as const satisfies readonly (keyof ProtectionOptions)[];

export const NOTHING_ALLOWED: ProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertHyperlinks: false,
};

export class SheetProtection {
  #options: ProtectionOptions | undefined;
  #password: string | undefined;

  get isOn(): boolean {
    return this.#options !== undefined;
  }

  get options(): ProtectionOptions {
    return this.#options ?? NOTHING_ALLOWED;
  }

  turnOn(options: ProtectionOptions, password: string | undefined): void {
    this.#options = options;
    this.#password = password;
  }

  /** False where the password is another. */
  turnOff(password: string | undefined): boolean {
    if (this.#password !== undefined && this.#password !== password) return false;
    this.#options = undefined;
    this.#password = undefined;
    return true;
  }

  /** Unless the sheet is not protected, or protected with this left open. */
  guard(allowedBy?: keyof ProtectionOptions): void {
    if (this.#options && !(allowedBy && this.#options[allowedBy])) throw accessDenied();
  }

  /** Cells that are not locked can be written all the same. */
  guardContents(grid: CellGrid, area: Area): void {
    if (this.isOn && grid.uniform(area, ({ locked }) => locked) !== false) throw accessDenied();
  }
}
