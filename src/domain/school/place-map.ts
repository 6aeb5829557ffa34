import type { CellPlace } from '../forms/recognised-table';

/**
 * Values by cell. In two levels, because an address is a short text that is hashed once, while one joined to the name
 * of its sheet would be built and hashed anew for each of the thousands of look-ups a workbook takes.
 */
export class PlaceMap<T> {
  readonly #sheets = new Map<string, Map<string, T>>();

  get({ sheet, cell }: CellPlace): T | undefined {
    return this.#sheets.get(sheet)?.get(cell);
  }

  set({ sheet, cell }: CellPlace, value: T): void {
    const cells = this.#sheets.get(sheet);
    if (cells) cells.set(cell, value);
    else this.#sheets.set(sheet, new Map([[cell, value]]));
  }
}

/** Tells the first time that a cell comes up from the others: a merged cell is seen by every row it covers. */
export function firstTimes(): (place: CellPlace) => boolean {
  const seen = new Map<string, Set<string>>();
  return ({ sheet, cell }) => {
    const cells = seen.get(sheet);
    if (!cells) {
      seen.set(sheet, new Set([cell]));
      return true;
    }
    const before = cells.size;
    return cells.add(cell).size > before;
  };
}
