import { isWorkingSheet, MARK_SHEET } from '../../../domain/sheet/mark';
import type { WorkbookSnapshot } from '../../../domain/sheet/snapshot';
import type { ShownWorkbook } from '../shown-workbook';
import { sheetSnapshot } from './sheet-snapshot';

/** The content of the sheets named, or of all but our own hidden ones; `sheetMissing` where a name is none. */
export function readWorkbook(shown: ShownWorkbook, names: readonly string[] | undefined): WorkbookSnapshot {
  const styles = shown.workbook.getStyles();
  const sheets = names
    ? names.map((name) => shown.sheetNamed(name))
    : shown.sheets.filter(
        (sheet) => !isWorkingSheet({ name: sheet.getName() }) && sheet.getName() !== MARK_SHEET,
      );
  return { sheets: sheets.map((sheet) => sheetSnapshot(sheet, styles)), notices: [] };
}
