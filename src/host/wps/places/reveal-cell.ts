import { isWorkingSheet } from '../../../domain/sheet/mark';
import { HostError } from '../../host-error';
import { sheetNamed } from '../../standing-workbook';
import { VISIBLE } from '../api/constants';
import { Journal } from '../journal';
import type { WorkbookInHand } from '../workbook-in-hand';

/** Goes to a cell; a sheet hidden by the clerk is shown first, one hidden by a program is not theirs to see. */
export function revealCell(
  hand: WorkbookInHand,
  { sheet: name, cell }: { readonly sheet: string; readonly cell: string },
): void {
  const found = sheetNamed(hand.sheets(), name);
  if (!found || found.visibility === 'veryHidden' || isWorkingSheet(found)) {
    throw new HostError('sheetMissing', { sheet: name });
  }
  const { sheet, visibility } = found;
  if (visibility === 'hidden' && hand.workbook.ProtectStructure) {
    throw new HostError('workbookProtected', { sheet: name });
  }
  const shown = hand.workbook.ActiveSheet;
  const journal = new Journal();
  try {
    if (visibility === 'hidden') {
      journal.note(() => (sheet.Visible = VISIBLE.hidden));
      sheet.Visible = VISIBLE.visible;
    }
    journal.note(() => shown.Activate());
    sheet.Activate();
    sheet.Range(cell).Select();
  } catch (error) {
    // Where the clerk ends up then is theirs to see; nothing of what they wrote is concerned.
    journal.takeBack();
    throw error;
  }
}
