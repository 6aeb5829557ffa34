import type { CellRange } from '../sheet/address';

/** The merges of a table while its rows are read from the top down. */
export class MergeCursor {
  readonly #pending: readonly CellRange[];
  #next = 0;
  #active: readonly CellRange[] = [];

  constructor(merges: readonly CellRange[], left: number, right: number) {
    this.#pending = merges
      .filter((merge) => merge.left <= right && merge.right >= left)
      .sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** Goes to a row; rows only ever go down. */
  advance(row: number): void {
    if (this.#active.length > 0) this.#active = this.#active.filter((merge) => merge.bottom >= row);
    for (
      let merge = this.#pending[this.#next];
      merge && merge.top <= row;
      merge = this.#pending[++this.#next]
    ) {
      if (merge.bottom >= row) this.#active = [...this.#active, merge];
    }
  }

  /** The merges over the current row; not the same list for another row. */
  get over(): readonly CellRange[] {
    return this.#active;
  }

  /** The merge over a column of the current row. */
  at(col: number): CellRange | undefined {
    if (this.#active.length === 0) return undefined;
    for (const merge of this.#active) if (col >= merge.left && col <= merge.right) return merge;
    return undefined;
  }
}
