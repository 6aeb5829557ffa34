import { cellAddress } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/cell-value';
import type { SheetRow } from '../../domain/sheet/snapshot';
import { WorkbookRefusal } from '../refusal';
import type { CellBudget } from './cell-budget';

type SparseRow = (CellValue | undefined)[];

export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

/** Rows up to this width are kept dense even if nearly empty. */
const ALWAYS_DENSE = 16;
const DENSE_SHARE = 4;
/** Engines keep an array this long as a table of what is in it, also after it is shortened. */
const LENGTH_THAT_FORCES_SPARSE = 2 ** 27;

/**
 * Collects the cells of a sheet row by row. One scratch row serves for all, so that a row is copied once at its
 * exact width instead of growing cell by cell.
 */
export class SheetRows {
  readonly rows: (SheetRow | undefined)[] = [];
  private readonly hidden = new Set<number>();
  /** All `undefined` between rows; as wide as the widest row so far. */
  private readonly scratch: SparseRow = [];
  private readonly touched: number[] = [];
  private count = 0;
  private width = 0;

  constructor(private readonly budget: CellBudget) {}

  get hiddenRows(): number[] {
    return [...this.hidden].sort((left, right) => left - right);
  }

  set(row: number, col: number, value: CellValue): void {
    const before = col < this.width ? this.scratch[col] : undefined;
    if (before !== undefined) {
      if (before === value) return;
      throw new WorkbookRefusal('xmlBroken', { detail: 'cellTwice', cell: cellAddress(row, col) });
    }
    this.budget.spend();
    this.put(col, value);
  }

  /** Ends a row: what was set since the last end becomes its cells. */
  endRow(row: number, hidden: boolean): void {
    if (this.count === 0) return;
    const earlier = this.rows[row];
    if (earlier) this.addEarlier(row, earlier);
    if (hidden) this.hidden.add(row);
    this.rows[row] = this.takeRow();
  }

  private put(col: number, value: CellValue): void {
    while (this.scratch.length <= col) this.scratch.push(undefined);
    this.scratch[col] = value;
    this.touched[this.count++] = col;
    if (col >= this.width) this.width = col + 1;
  }

  /** A file may come back to a row; a cell that is there twice with two values is damage. */
  private addEarlier(row: number, earlier: SheetRow): void {
    earlier.forEach((value, col) => {
      if (value === undefined || this.scratch[col] === value) return;
      if (this.scratch[col] !== undefined) {
        throw new WorkbookRefusal('xmlBroken', { detail: 'cellTwice', cell: cellAddress(row, col) });
      }
      this.put(col, value);
    });
  }

  private takeRow(): SheetRow {
    const { scratch, touched, count, width } = this;
    const dense = width <= ALWAYS_DENSE || width <= count * DENSE_SHARE;
    const row = dense ? scratch.slice(0, width) : this.sparseRow();
    for (let i = 0; i < count; i++) scratch[touched[i]!] = undefined;
    this.count = 0;
    this.width = 0;
    return row;
  }

  /** A million rows with a single value in the last column must not cost sixteen thousand places each. */
  private sparseRow(): SparseRow {
    const row: SparseRow = [];
    row.length = LENGTH_THAT_FORCES_SPARSE;
    for (let i = 0; i < this.count; i++) {
      const col = this.touched[i]!;
      row[col] = this.scratch[col];
    }
    row.length = this.width;
    return row;
  }
}
