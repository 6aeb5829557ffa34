import type { CellRange } from './address';

/** The least rectangle that holds all of these; undefined where there are none. */
export function hullOf(ranges: readonly CellRange[]): CellRange | undefined {
  const [first, ...others] = ranges;
  return first && others.reduce(bothIn, first);
}

const bothIn = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
