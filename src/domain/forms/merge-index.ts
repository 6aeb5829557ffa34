import type { CellRange } from '../sheet/address';
import { containsCell } from '../sheet/address';
import type { CellValue } from '../sheet/cell-value';
import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';

/** The merges that touch some rows of a sheet, for looking up which cell really holds a value. */
export class MergeIndex {
  readonly #sheet: SheetSnapshot;
  readonly #merges: readonly CellRange[];

  constructor(
    sheet: SheetSnapshot,
    top: number,
    bottom: number,
    merges: readonly CellRange[] = sheet.merges,
  ) {
    this.#sheet = sheet;
    this.#merges =
      merges.length === 0 ? merges : merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
  }

  get isEmpty(): boolean {
    return this.#merges.length === 0;
  }

  /** The merge that covers a cell. */
  at(row: number, col: number): CellRange | undefined {
    return this.#merges.find((merge) => containsCell(merge, row, col));
  }

  /** The merges over some rows, in the order in which the sheet has them. */
  touching(top: number, bottom: number): readonly CellRange[] {
    return this.#merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
  }

  /** The same for fewer rows, so that reading row by row looks at few merges. */
  within(top: number, bottom: number): MergeIndex {
    return new MergeIndex(this.#sheet, top, bottom, this.#merges);
  }

  /** The value a clerk sees in a cell: its own, or that of the merge it belongs to. */
  valueAt(row: number, col: number): CellValue | undefined {
    const merge = this.at(row, col);
    return merge ? cellAt(this.#sheet, merge.top, merge.left) : cellAt(this.#sheet, row, col);
  }
}
