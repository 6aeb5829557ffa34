import { cellText } from '../sheet/cell-value';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot';

/** Name of the very hidden sheet by which a report of ours is known and read back. */
export const MARK_SHEET = '_168';
/** What its first cell says; the number is the version of what stands below. */
export const MARK = 'mechanism168-report/1';
/** A cell holds at most 32,767 characters; the result is cut into pieces below that. */
export const PIECE_LENGTH = 30_000;

/** True for the sheet that marks a workbook as a report this program wrote. */
export const isOwnReport = (sheet: SheetSnapshot): boolean =>
  sheet.name === MARK_SHEET && cellText(cellAt(sheet, 0, 0)) === MARK;

/** The result that a report of ours carries, as JSON text; undefined where the workbook is no report of ours. */
export function readOwnReport(workbook: WorkbookSnapshot): string | undefined {
  const sheet = workbook.sheets.find(isOwnReport);
  if (!sheet) return undefined;
  return sheet.rows.slice(1).map((row) => cellText(row?.[0])).join('');
}
