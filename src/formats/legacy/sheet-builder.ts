import type { CellRange } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';

/** Cells that a workbook may still hold; shared by all its sheets. */
export interface CellBudget {
  cellsLeft: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const MAX_MERGES = 100_000;

export const newCellBudget = (): CellBudget => ({ cellsLeft: LIMITS.nonEmptyCells });

/** Collects one sheet while a file is read, within the limits on cells, rows and columns. */
export class SheetBuilder {
  private readonly rows: (CellValue | undefined)[][] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: (readonly [first: number, last: number])[] = [];
  private readonly hiddenCols: number[] = [];

  constructor(
    readonly name: string,
    private readonly hidden: boolean,
    private readonly budget: CellBudget,
  ) {}

  setCell(row: number, col: number, value: CellValue): void {
    if (row > LAST_ROW || col > LAST_COLUMN)
      throw new WorkbookRefusal('cellOutOfRange', { sheet: this.name });
    if (--this.budget.cellsLeft < 0)
      throw new WorkbookRefusal('tooManyCells', { limit: LIMITS.nonEmptyCells });
    (this.rows[row] ??= [])[col] = value;
  }

  addMerge(range: CellRange): void {
    if (range.bottom === range.top && range.right === range.left) return;
    if (range.bottom > LAST_ROW || range.right > LAST_COLUMN || this.merges.length >= MAX_MERGES) {
      throw new WorkbookRefusal('cellOutOfRange', { sheet: this.name });
    }
    this.merges.push(range);
  }

  hideRows(first: number, count: number): void {
    this.hiddenRows.push([first, first + count - 1]);
  }

  hideColumns(first: number, count: number): void {
    for (let col = first; col < Math.min(first + count, LAST_COLUMN + 1); col++) this.hiddenCols.push(col);
  }

  build(): SheetSnapshot {
    const isHidden = (row: number): boolean =>
      this.hiddenRows.some(([first, last]) => row >= first && row <= last);
    return {
      name: this.name,
      hidden: this.hidden,
      rows: this.rows,
      merges: this.merges,
      hiddenRows: this.hiddenRows.length === 0 ? [] : Object.keys(this.rows).map(Number).filter(isHidden),
      hiddenCols: this.hiddenCols,
    };
  }
}
