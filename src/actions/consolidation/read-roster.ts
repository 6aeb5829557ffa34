import { readRoster, rosterRows, type RosterUnit } from '../../domain/consolidation/roster';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import type { FileSource } from '../reading/reading-job';
import type { ReadingPlatform } from '../reading/reading-platform';

/** Reads the list of units from a .csv or a workbook. Rejects with `RosterUnreadable` or `WorkbookRefusal`. */
export async function readRosterFrom(
  source: FileSource,
  passwords: readonly string[],
  platform: ReadingPlatform,
): Promise<readonly RosterUnit[]> {
  // The readers of file formats are large, and most sessions remember their roster.
  const { readWorkbook } = await import('../../formats/read-workbook');
  const bytes = await platform.readBytes(source);
  return readRoster(rosterRows(await readWorkbook(bytes, { passwords }, platform.workbook)));
}

/** Reads the list of units from a sheet of the open workbook. Throws `RosterUnreadable`. */
export const rosterOfSheet = (sheet: SheetSnapshot): readonly RosterUnit[] =>
  readRoster(rosterRows({ sheets: [sheet], notices: [] }));
