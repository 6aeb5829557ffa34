/** Sets what was found against what must be found, as multisets of rule, sheet and cell. */
import type { Found } from './check-workbooks';
import type { Expected } from './law';

export interface Difference {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

export function difference(found: readonly Found[], expected: readonly Expected[]): Difference {
  const left = [...found];
  const missing: string[] = [];
  // Those with the fewest places first, so that a choice of cells does not take the place of a certain one.
  for (const one of [...expected].sort((a, b) => a.cells.length - b.cells.length)) {
    const index = left.findIndex(
      ({ rule, sheet, cell }) => rule === one.rule && sheet === one.sheet && one.cells.includes(cell),
    );
    if (index >= 0) left.splice(index, 1);
    else missing.push(`${one.rule} ${one.sheet}!${one.cells.slice(0, 3).join('|')}`);
  }
  return {
    missing,
    unexpected: left.map(({ rule, sheet, cell, message }) => `${rule} ${sheet}!${cell}: ${message}`),
  };
}

export const NO_DIFFERENCE: Difference = { missing: [], unexpected: [] };
