import { isWorkingSheet } from '../../../domain/sheet/mark';
import type { SheetSummary } from '../../port';
import { sheetNamed, type StandingSheet } from '../../standing-workbook';
import { VISIBLE } from '../api/constants';
import type { WpsSheet, WpsSheets, WpsWorkbook } from '../api/workbook-api';
import type { Journal } from '../journal';
import type { SheetInHand } from '../workbook-in-hand';

/*
 * Steps with sheets, each with its way back in the journal. Deleting has none: so what goes is set aside under a working
 * name, and deleted when nothing else can go wrong.
 */

/**
 * Adds a sheet at the end, where nobody sees it. `standing` are the sheets that were there when the action began: where
 * adding breaks off, any other is ours.
 */
export function addSheet(
  { Worksheets: worksheets }: WpsWorkbook,
  journal: Journal,
  name: string,
  standing: readonly Pick<StandingSheet, 'name'>[],
): WpsSheet {
  const count = worksheets.Count;
  const last = worksheets.Item(count);
  const added: WpsSheet[] = [];
  journal.note(() => {
    if (added[0]) removeSheet(added[0]);
    // It was added all the same.
    else if (worksheets.Count > count) addedAmong(worksheets, standing).forEach(removeSheet);
  });
  const sheet = worksheets.Add(undefined, last);
  added.push(sheet);
  sheet.Name = name;
  bringToEnd(worksheets, { sheet, name }, last);
  sheet.Visible = VISIBLE.veryHidden;
  return sheet;
}

/** Sheets that nobody has named yet. */
const addedAmong = (
  worksheets: WpsSheets,
  standing: readonly Pick<StandingSheet, 'name'>[],
): readonly WpsSheet[] =>
  Array.from({ length: worksheets.Count }, (_, index) => worksheets.Item(index + 1)).filter((sheet) => {
    const { Name: name } = sheet;
    return !sheetNamed(standing, name) && !isWorkingSheet({ name });
  });

/** Where a version adds sheets in front, or before the one that is shown. */
function bringToEnd(
  worksheets: WpsSheets,
  { sheet, name }: { readonly sheet: WpsSheet; readonly name: string },
  last: WpsSheet,
): void {
  const isLast = (): boolean => worksheets.Item(worksheets.Count).Name === name;
  for (let attempt = 0; attempt < 2 && !isLast(); attempt++) {
    try {
      sheet.Move(undefined, last);
    } catch {
      // Once more, and then it stays where it is: all the clerk asked for is there.
    }
  }
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

/**
 * Some versions do not delete a sheet that is very hidden or hidden, and say nothing. Throws where it stays; it is very
 * hidden then.
 */
function removeSheet(sheet: WpsSheet): void {
  const { Worksheets: worksheets } = sheet.Parent;
  const { Count: count } = worksheets;
  for (const visibility of [VISIBLE.hidden, VISIBLE.visible]) {
    sheet.Visible = visibility;
    sheet.Delete();
    if (worksheets.Count < count) return;
  }
  sheet.Visible = VISIBLE.veryHidden;
  throw new Error('a sheet that cannot be deleted');
}
