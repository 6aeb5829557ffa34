import { sameName } from '../../../domain/sheet/sheet-names';
import { HostError } from '../../host-error';
import { cellsOf, missingLists, type MissingList } from '../../missing-lists';
import type { PlacedList } from '../../port';
import { sheetNamed } from '../../standing-workbook';
import type { SheetInHand, WorkbookInHand } from '../workbook-in-hand';
import { ruledCells } from './ruled-cells';

/** A list that is missing, and the sheet it is for. */
export interface MissingOnSheet extends MissingList {
  readonly sheet: SheetInHand;
}

/** On how many cells a list is missing. */
export const countMissingLists = (hand: WorkbookInHand, lists: readonly PlacedList[]): number =>
  cellsOf(lookForLists(hand, lists, { isSure: false }));

/** Throws `sheetMissing`. `isSure` as for `ruledCells`. */
export function lookForLists(
  hand: WorkbookInHand,
  lists: readonly PlacedList[],
  { isSure }: { readonly isSure: boolean },
): readonly MissingOnSheet[] {
  if (lists.length === 0) return [];
  const sheets = hand.sheets();
  const on = (name: string): SheetInHand => {
    const sheet = sheetNamed(sheets, name);
    if (!sheet) throw new HostError('sheetMissing', { sheet: name });
    return sheet;
  };
  for (const list of lists) on(list.sheet);
  const ruledOn = (name: string): ReturnType<typeof ruledCells> => {
    const wanted = lists.filter(({ sheet }) => sameName(sheet) === sameName(name));
    const ranges = wanted.map(({ range }) => range);
    return ruledCells(on(name).sheet, ranges, { isSure });
  };
  return missingLists(lists, ruledOn).map((missing) => ({ ...missing, sheet: on(missing.list.sheet) }));
}
