import type { WorkbookChange } from '../../port';
import type { WpsRange } from '../api/cells-api';
import type { WpsSheet, WpsWorkbook } from '../api/workbook-api';
import { placeOf } from '../reading/used-range';
import type { WorkbookInHand } from '../workbook-in-hand';

export const ANYTHING: WorkbookChange = { kind: 'other' };

/**
 * What an event about cells tells; undefined of another workbook. Rows and columns that are inserted or deleted are told
 * as whole rows and columns, and move others. `known` are the names that sheets had so far.
 */
export function changeOf(
  { sheet, range }: { readonly sheet: WpsSheet; readonly range: WpsRange },
  hand: WorkbookInHand,
  known: readonly string[] | undefined,
): WorkbookChange | undefined {
  if (!isInHand(sheet.Parent, hand)) return undefined;
  const { Name: name, Cells: all } = sheet;
  if (known?.includes(name) !== true || range.Areas.Count !== 1) return ANYTHING;
  const place = placeOf(range);
  const isWholeRows = place.right - place.left + 1 >= all.Columns.Count;
  const isWholeColumns = place.bottom - place.top + 1 >= all.Rows.Count;
  return isWholeRows || isWholeColumns ? ANYTHING : { kind: 'cells', sheet: name, range: place };
}

export const isInHand = (workbook: WpsWorkbook, hand: WorkbookInHand): boolean =>
  workbook.FullName === hand.workbook.FullName;

/** In their order. Who asks whenever sheets come and go, never takes a new one for a deleted one of the same name. */
export const sheetNamesOf = (hand: WorkbookInHand): readonly string[] =>
  hand.sheets().map(({ name }) => name);

/** Undefined where WPS refuses to answer now: an event has nobody to tell an error to. */
export function unlessRefused<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    // Whoever asked tells less closely, or at the next event.
    return undefined;
  }
}
