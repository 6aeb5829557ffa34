import type { CellRange } from '../sheet/address';

/** The merges over some rows of a sheet; looking one up costs the same however many there are. */
export class MergesByRow {
  readonly #byRow = new Map<number, CellRange[]>();

  constructor(merges: readonly CellRange[], top: number, bottom: number) {
    for (const merge of merges) {
      for (let row = Math.max(merge.top, top); row <= Math.min(merge.bottom, bottom); row++) {
        const known = this.#byRow.get(row);
        if (known) known.push(merge);
        else this.#byRow.set(row, [merge]);
      }
    }
  }

  at(row: number, col: number): CellRange | undefined {
    return this.#byRow.get(row)?.find(({ left, right }) => col >= left && col <= right);
  }

  /** True where a row is held together with one above or below it. */
  isInside(row: number): boolean {
    return this.#byRow.get(row)?.some(({ top, bottom }) => top < bottom) ?? false;
  }
}
