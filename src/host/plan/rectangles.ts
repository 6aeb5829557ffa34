import { rangeAddress, type CellPosition, type CellRange } from '../../domain/sheet/address';

/** Cells as few rectangles: runs within a row first, then equal runs of rows that follow each other. */
export function rectanglesOf(cells: readonly CellPosition[]): readonly CellRange[] {
  const finished: CellRange[] = [];
  let open = new Map<string, CellRange>();
  let lastRow = -1;
  for (const [row, runs] of runsByRow(cells)) {
    const going = row === lastRow + 1 ? open : new Map<string, CellRange>();
    if (going !== open) finished.push(...open.values());
    open = new Map();
    for (const { left, right } of runs) {
      const key = `${left}:${right}`;
      const above = going.get(key);
      going.delete(key);
      open.set(key, { top: above?.top ?? row, left, bottom: row, right });
    }
    finished.push(...going.values());
    lastRow = row;
  }
  return [...finished, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

interface Run {
  readonly left: number;
  readonly right: number;
}

/** The runs of neighbouring cells, rows in order. */
function runsByRow(cells: readonly CellPosition[]): readonly (readonly [number, readonly Run[]])[] {
  const columns = new Map<number, Set<number>>();
  for (const { row, col } of cells) {
    const known = columns.get(row);
    if (known) known.add(col);
    else columns.set(row, new Set([col]));
  }
  return [...columns].sort(([a], [b]) => a - b).map(([row, cols]) => [row, runsOf(cols)] as const);
}

/** 1, 2, 3, 7 → 1–3, 7–7. */
export function runsOf(numbers: Iterable<number>): readonly Run[] {
  const runs: { left: number; right: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && number <= last.right + 1) last.right = number;
    else runs.push({ left: number, right: number });
  }
  return runs;
}

/** `getRanges` takes less than 8,192 characters. */
const LONGEST_LIST = 8_000;

/** Addresses as lists of so many characters at most; those that `getRanges` takes, unless told otherwise. */
export function addressLists(addresses: readonly string[], longest = LONGEST_LIST): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + 1 + address.length <= longest) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}

export const rangeLists = (ranges: readonly CellRange[], longest = LONGEST_LIST): readonly string[] =>
  addressLists(ranges.map(rangeAddress), longest);
