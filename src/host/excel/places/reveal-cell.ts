import { isWorkingSheet } from '../../../domain/sheet/mark';
import { HostError } from '../../host-error';
import type { NewContext } from '../new-context';

/** Goes to a cell; a sheet hidden by the clerk is shown first, one hidden by a program is not theirs to see. */
export async function revealCell(
  newContext: NewContext,
  { sheet: name, cell }: { readonly sheet: string; readonly cell: string },
): Promise<void> {
  const context = newContext();
  const { worksheets, protection } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('name,visibility');
  protection.load('protected');
  await context.sync();
  if (sheet.isNullObject || sheet.visibility === 'VeryHidden' || isWorkingSheet(sheet)) {
    throw new HostError('sheetMissing', { sheet: name });
  }
  if (sheet.visibility === 'Hidden') {
    if (protection.protected) throw new HostError('workbookProtected', { sheet: name });
    sheet.visibility = 'Visible';
  }
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}
