import type { CellRange } from '../sheet/address';
import type { CellValue } from '../sheet/cell-value';
import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';
import type { ColumnKey } from '../mechanism/table-definition';
import { isBlankCell } from './header-text';
import type { ListColumns } from './list-columns';
import type { MergeCursor } from './merge-cursor';
import type { RecognisedCell } from './recognised-table';

/** The cells of one row by meaning; a column the table has gives a cell even where it is blank. */
export interface RowCells {
  cells: Partial<Record<ColumnKey, RecognisedCell>>;
  quarters: (RecognisedCell | undefined)[];
}

/** Reads the rows of one table into cells by meaning. */
export class RowReader {
  readonly #sheet: SheetSnapshot;
  readonly #columns: ListColumns;
  readonly #merges: MergeCursor;
  /** Has all the keys, so that the cells of every row are copies of one shape: much cheaper than adding key by key. */
  readonly #blank: RowCells['cells'];
  readonly #noQuarters: RowCells['quarters'];

  constructor(sheet: SheetSnapshot, columns: ListColumns, merges: MergeCursor) {
    this.#sheet = sheet;
    this.#columns = columns;
    this.#merges = merges;
    this.#noQuarters = columns.quarterCols.map(() => undefined);
    this.#blank = {};
    for (const { key, col } of columns.cols) this.#blank[key] = ownCell(-1, col, undefined);
  }

  read(row: number): RowCells {
    const values = this.#sheet.rows[row];
    const merges = this.#merges;
    const cells = { ...this.#blank };
    for (const { key, col } of this.#columns.cols) {
      const merge = merges.at(col);
      if (!merge) cells[key] = ownCell(row, col, values?.[col]);
      // 项目任务 merged over 完成时限 is still a task only.
      else
        cells[key] = merge.left === col ? mergedCell(this.#sheet, row, merge) : ownCell(row, col, undefined);
    }
    const { quarterCols } = this.#columns;
    // A copy has room for its quarters only; a list that grows takes several times as much.
    const quarters: RowCells['quarters'] = this.#noQuarters.slice();
    for (let index = 0; index < quarterCols.length; index++) {
      const col = quarterCols[index];
      if (col === undefined) continue;
      const merge = merges.at(col);
      quarters[index] = merge ? this.#mergedQuarter(row, col, merge) : ownCell(row, col, values?.[col]);
    }
    return { cells, quarters };
  }

  /** One rating merged over several quarters holds for each of them. */
  #mergedQuarter(row: number, col: number, merge: CellRange): RecognisedCell {
    if (merge.left === col) return mergedCell(this.#sheet, row, merge);
    if (!this.#columns.quarterCols.includes(merge.left)) return ownCell(row, col, undefined);
    return { ...mergedCell(this.#sheet, row, merge), isAnchor: false };
  }
}

const ownCell = (row: number, col: number, value: CellValue | undefined): RecognisedCell => ({
  row,
  col,
  value,
  mergedRows: 1,
  isAnchor: true,
});

const mergedCell = (sheet: SheetSnapshot, row: number, merge: CellRange): RecognisedCell => ({
  row: merge.top,
  col: merge.left,
  value: cellAt(sheet, merge.top, merge.left),
  mergedRows: merge.bottom - merge.top + 1,
  isAnchor: row === merge.top,
});

/** True where the row itself holds something in the cell; a value from a merge above is not the row's own. */
export const isOwn = (cell: RecognisedCell | undefined): boolean =>
  cell !== undefined && cell.isAnchor && !isBlankCell(cell.value);

/** True where the row itself holds something in one of the columns. */
export function anyOwn(cells: RowCells['cells'], keys: readonly ColumnKey[]): boolean {
  for (const key of keys) if (isOwn(cells[key])) return true;
  return false;
}
