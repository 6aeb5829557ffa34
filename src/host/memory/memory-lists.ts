import { HostError } from '../host-error';
import { assertWritableLists, cellsOf, missingLists, type MissingList } from '../missing-lists';
import type { PlacedList } from '../port';
import { sheetNamed } from './find-sheet';
import { withSheet, type MemorySheet } from './memory-sheet';

const missingOn = (sheets: readonly MemorySheet[], lists: readonly PlacedList[]): readonly MissingList[] =>
  missingLists(lists, (name) => sheetNamed(sheets, name).lists.map(({ range }) => range));

export const countMissing = (sheets: readonly MemorySheet[], lists: readonly PlacedList[]): number =>
  cellsOf(missingOn(sheets, lists));

/** The sheets with lists where none was, and on how many cells; throws before anything is changed. */
export function withLists(
  before: readonly MemorySheet[],
  lists: readonly PlacedList[],
): { readonly sheets: readonly MemorySheet[]; readonly count: number } {
  assertWritableLists(lists);
  const missing = missingOn(before, lists);
  let sheets = before;
  for (const { list, ranges } of missing) {
    const { sheet: name, ...validation } = list;
    const sheet = sheetNamed(sheets, name);
    if (sheet.isProtected) throw new HostError('sheetProtected', { sheet: sheet.name });
    const added = ranges.map((range) => ({ ...validation, range }));
    sheets = withSheet(sheets, { ...sheet, lists: [...sheet.lists, ...added] });
  }
  return { sheets, count: cellsOf(missing) };
}
