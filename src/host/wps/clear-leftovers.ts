import type { Clearing } from '../leftovers';
import { VISIBLE } from './api/constants';
import { removeAtLast } from './drawing/sheet-steps';
import type { SheetInHand } from './workbook-in-hand';

/** The last thing of an action, which stands already: what fails here is left to the next one. */
export function clearLeftovers(clearing: readonly Clearing<SheetInHand>[]): void {
  for (const { sheet, ownName } of clearing) if (ownName !== undefined) giveBack(sheet, ownName);
  removeAtLast(clearing.flatMap(({ sheet, ownName }) => (ownName === undefined ? [sheet.sheet] : [])));
}

function giveBack({ sheet }: SheetInHand, ownName: string): void {
  try {
    sheet.Visible = VISIBLE.veryHidden;
    sheet.Name = ownName;
  } catch {
    // It still has a working name, by which the next action finds it.
  }
}
