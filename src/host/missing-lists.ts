import type { CellRange } from '../domain/sheet/address';
import { listSource } from '../domain/sheet/list-source';
import { sameName } from '../domain/sheet/sheet-names';
import { joined, rangeWithout } from '../domain/sheet/tints';
import { HostError } from './host-error';
import type { PlacedList } from './port';

/** A list, and the cells of its range that have no rule of input. */
export interface MissingList {
  readonly list: PlacedList;
  /** None overlaps another, of any list of the sheet. */
  readonly ranges: readonly CellRange[];
}

/**
 * Where lists are missing. `ruledOn` tells which cells of a sheet have a rule, of whatever kind. A cell that two lists
 * are for has the first of them.
 */
export function missingLists(
  lists: readonly PlacedList[],
  ruledOn: (sheet: string) => readonly CellRange[],
): readonly MissingList[] {
  const taken = new Map<string, CellRange[]>();
  return lists.flatMap((list) => {
    const key = sameName(list.sheet);
    const ruled = taken.get(key) ?? [...ruledOn(list.sheet)];
    taken.set(key, ruled);
    const free = ruled.reduce<readonly CellRange[]>(
      (left, hole) => left.flatMap((range) => rangeWithout(range, hole)),
      [list.range],
    );
    ruled.push(...free);
    return free.length === 0 ? [] : [{ list, ranges: joined(free) }];
  });
}

export const cellsOf = (missing: readonly MissingList[]): number =>
  missing
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);

/** Throws `layoutUnwritable` for a list that Excel could not hold. */
export function assertWritableLists(lists: readonly PlacedList[]): void {
  const unwritable = lists.find(({ values }) => listSource(values) === undefined);
  if (unwritable) throw new HostError('layoutUnwritable', { sheet: unwritable.sheet, reason: 'list' });
}
