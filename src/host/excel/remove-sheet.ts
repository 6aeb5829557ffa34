/// <reference types="office-js" />
import type { SheetSummary } from '../port';

/** Excel does not delete a sheet that is very hidden. */
export function removeSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}

export const VISIBILITY_IN_EXCEL: Readonly<Record<SheetSummary['visibility'], `${Excel.SheetVisibility}`>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
