import type { SheetSummary } from '../../port';
import { VISIBLE } from '../api/constants';
import type { WpsSheet, WpsWorkbook } from '../api/workbook-api';
import type { Journal } from '../journal';
import type { SheetInHand } from '../workbook-in-hand';

/*
 * Steps with sheets, each with its way back in the journal. Deleting has none: so what goes is set aside under a working
 * name, and deleted when nothing else can go wrong.
 */

/** Adds a sheet at the end, where nobody sees it. */
export function addSheet({ Worksheets: worksheets }: WpsWorkbook, journal: Journal, name: string): WpsSheet {
  const count = worksheets.Count;
  const last = worksheets.Item(count);
  const added: WpsSheet[] = [];
  journal.note(() => {
    if (added[0]) removeSheet(added[0]);
    // It was added all the same.
    else if (worksheets.Count > count) removeSheet(worksheets.Item(count + 1));
  });
  const sheet = worksheets.Add(undefined, last);
  added.push(sheet);
  sheet.Name = name;
  sheet.Visible = VISIBLE.veryHidden;
  return sheet;
}

/** Gives a sheet that was added its name, and shows it where it is to be seen. */
export function putInPlace(
  sheet: WpsSheet,
  journal: Journal,
  place: { readonly name: string; readonly visibility: SheetSummary['visibility'] },
  workingName: string,
): void {
  // Another may get back the name that this one takes.
  journal.note(() => (sheet.Name = workingName));
  sheet.Name = place.name;
  if (place.visibility !== 'veryHidden') sheet.Visible = VISIBLE[place.visibility];
}

/** Takes a sheet out of the clerk's sight and frees its name; not the last that can be seen. */
export function setAside({ sheet, name, visibility }: SheetInHand, journal: Journal, aside: string): void {
  journal.note(() => {
    sheet.Name = name;
    sheet.Visible = VISIBLE[visibility];
  });
  sheet.Name = aside;
  sheet.Visible = VISIBLE.veryHidden;
}

/** For sheets in work, whose name nobody has: deletes what is left of an action that stands already. */
export function removeAtLast(sheets: readonly WpsSheet[]): void {
  for (const sheet of sheets) {
    try {
      removeSheet(sheet);
    } catch {
      tryAgain(sheet);
    }
  }
}

function tryAgain(sheet: WpsSheet): void {
  try {
    removeSheet(sheet);
  } catch {
    // It stays under its working name, very hidden, and goes with the next action.
  }
}

/** Some versions do not delete a sheet that is very hidden. */
function removeSheet(sheet: WpsSheet): void {
  sheet.Visible = VISIBLE.hidden;
  sheet.Delete();
}
