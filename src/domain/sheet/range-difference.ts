import type { CellRange } from './address';
import { rangeWithout } from './tints';

/** The cells of a range that lie in none of the others, as ranges that do not overlap. */
export const rangesOutside = (range: CellRange, others: readonly CellRange[]): readonly CellRange[] =>
  others.reduce<readonly CellRange[]>(
    (left, other) => left.flatMap((part) => rangeWithout(part, other)),
    [range],
  );

/** How many cells a range has. */
export const cellCount = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);
