import { VISIBLE } from '../../../host/wps/api/constants';
import type { WpsSheet } from '../../../host/wps/api/workbook-api';
import type { Trial } from '../trial';

/** Adds a sheet for one probe, last or behind another, and takes it away again, hidden or not. */
export function withSheet<Result>(
  { app, workbook }: Trial,
  use: (sheet: WpsSheet) => Result,
  behind?: WpsSheet,
): Result {
  const { Worksheets } = workbook;
  const sheet = Worksheets.Add(undefined, behind ?? Worksheets.Item(Worksheets.Count));
  try {
    return use(sheet);
  } finally {
    removedSheet(app, sheet);
  }
}

/** Does nothing of a sheet that is gone. */
export function removedSheet(app: Trial['app'], sheet: WpsSheet): void {
  if (sheetName(sheet) === undefined) return;
  app.DisplayAlerts = false;
  sheet.Visible = VISIBLE.visible;
  sheet.Delete();
}

function sheetName(sheet: WpsSheet): string | undefined {
  try {
    return sheet.Name;
  } catch {
    // A reference to a sheet that is gone answers with a fault.
    return undefined;
  }
}
