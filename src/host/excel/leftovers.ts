/// <reference types="office-js" />
import { clearingOf } from '../leftovers';
import type { StandingSheet } from '../standing-workbook';
import { removeSheet, VISIBILITY_IN_EXCEL } from './remove-sheet';

/** Queues what becomes of sheets that are left, as the last thing of an action (`clearingOf`). */
export function queueLeftovers(
  worksheets: Excel.WorksheetCollection,
  leftovers: readonly StandingSheet[],
  sheets: readonly StandingSheet[],
  drawn: readonly string[] = [],
): void {
  for (const { sheet: leftover, ownName } of clearingOf(leftovers, sheets, drawn)) {
    const sheet = worksheets.getItem(leftover.id);
    if (ownName === undefined) removeSheet(sheet);
    else {
      sheet.name = ownName;
      sheet.visibility = VISIBILITY_IN_EXCEL.veryHidden;
    }
  }
}
