import type { CellRange } from '../sheet/address';
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

export function rowCells(
  sheet: SheetSnapshot,
  row: number,
  columns: ListColumns,
  merges: MergeCursor,
): RowCells {
  const cells: RowCells['cells'] = {};
  for (const { key, col } of columns.cols) {
    const merge = merges.at(col);
    // 项目任务 merged over 完成时限 is still a task only.
    cells[key] =
      merge && merge.left === col ? mergedCell(sheet, row, merge) : ownCell(sheet, row, col, merge);
  }
  const quarters = columns.quarterCols.map((col) => {
    if (col === undefined) return undefined;
    const merge = merges.at(col);
    if (!merge) return ownCell(sheet, row, col, undefined);
    // One rating merged over several quarters holds for each of them.
    const shared = merge.left === col || columns.quarterCols.includes(merge.left);
    if (!shared) return ownCell(sheet, row, col, merge);
    const cell = mergedCell(sheet, row, merge);
    return merge.left === col ? cell : { ...cell, isAnchor: false };
  });
  return { cells, quarters };
}

const ownCell = (
  sheet: SheetSnapshot,
  row: number,
  col: number,
  coveredBy: CellRange | undefined,
): RecognisedCell => ({
  row,
  col,
  value: coveredBy ? undefined : cellAt(sheet, row, col),
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

/** Carries the labels of the dimension columns down into blank cells, to the next label or blank row (spec §3). */
export class LabelCarrier {
  readonly #labels = new Map<ColumnKey, RecognisedCell>();
  readonly #columns: readonly ColumnKey[];

  constructor(columns: ListColumns) {
    this.#columns = columns.cols.filter(({ fillDown }) => fillDown).map(({ key }) => key);
  }

  /** Forgets all labels, as at a blank row. */
  reset(): void {
    this.#labels.clear();
  }

  /** Takes up the labels of a row and fills its blank ones; returns the columns that were filled. */
  fill(cells: RowCells['cells']): ColumnKey[] {
    const filled: ColumnKey[] = [];
    for (const key of this.#columns) {
      const cell = cells[key];
      const label = this.#labels.get(key);
      if (cell && !isBlankCell(cell.value)) this.#labels.set(key, cell);
      else if (label) {
        cells[key] = { ...label, mergedRows: 1, isAnchor: false };
        filled.push(key);
      }
    }
    return filled;
  }
}
