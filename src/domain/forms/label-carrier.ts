import type { ColumnKey } from '../mechanism/table-definition';
import { isBlankCell } from './header-text';
import type { ListColumns } from './list-columns';
import type { RecognisedCell } from './recognised-table';
import type { RowCells } from './row-cells';

interface CarriedColumn {
  readonly key: ColumnKey;
  /** The label as the blank cells below it show it; made when the first of them is met. */
  carried: RecognisedCell | undefined;
  label: RecognisedCell | undefined;
  filledLast: boolean;
}

/** Carries the labels of the dimension columns down into blank cells, to the next label or blank row (spec §3). */
export class LabelCarrier {
  readonly #columns: readonly CarriedColumn[];

  constructor(columns: ListColumns) {
    this.#columns = columns.cols
      .filter(({ fillDown }) => fillDown)
      .map(({ key }) => ({ key, label: undefined, carried: undefined, filledLast: false }));
  }

  /** Forgets all labels, as at a blank row. */
  reset(): void {
    for (const column of this.#columns) column.label = column.carried = undefined;
  }

  /** Takes up the labels of a row; its cells with the blank ones filled, the very same where none was. */
  filled(read: RowCells['cells']): RowCells['cells'] {
    let cells = read;
    for (const column of this.#columns) {
      const cell = cells[column.key];
      column.filledLast = false;
      if (cell && !isBlankCell(cell.value)) {
        column.label = cell;
        column.carried = undefined;
      } else if (column.label) {
        if (cells === read) cells = { ...read };
        cells[column.key] = column.carried ??= { ...column.label, mergedRows: 1, isAnchor: false };
        column.filledLast = true;
      }
    }
    return cells;
  }

  /** Adds the columns that were filled last to a count by column. */
  countFilled(counts: Map<ColumnKey, number>): void {
    for (const { key, filledLast } of this.#columns) {
      if (filledLast) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
}
