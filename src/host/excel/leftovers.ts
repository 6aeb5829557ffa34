/// <reference types="office-js" />
import { isWorkingSheet } from '../../domain/sheet/mark';
import { removeSheet, VISIBILITY_IN_EXCEL } from './remove-sheet';
import { sheetNamed, type StandingSheet } from './workbook-view';
import { nameBeforeAside } from './working-names';

/**
 * Queues, as the last thing of an action, the removal of what earlier ones left: sheets set aside for an undo that is
 * over, and sheets in work of a pane that was closed in the middle. One set aside whose place is empty gets it back.
 * `drawn` are names that the action itself gives.
 */
export function queueLeftovers(
  worksheets: Excel.WorksheetCollection,
  sheets: readonly StandingSheet[],
  drawn: readonly string[] = [],
): void {
  const standing = [...sheets, ...drawn.map((name) => ({ name }))];
  for (const leftover of sheets.filter(isWorkingSheet)) {
    const sheet = worksheets.getItem(leftover.id);
    const own = nameBeforeAside(leftover.name);
    if (own === undefined || sheetNamed(standing, own)) removeSheet(sheet);
    else {
      sheet.name = own;
      sheet.visibility = VISIBILITY_IN_EXCEL.veryHidden;
    }
  }
}
