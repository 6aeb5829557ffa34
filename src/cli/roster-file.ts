import { readRosterFrom } from '../actions/consolidation/read-roster';
import { RosterUnreadable, type RosterUnit } from '../domain/consolidation/roster';
import { WorkbookRefusal } from '../formats/refusal';
import { refusalMessage } from '../messages/refusals';
import type { Lang } from '../messages/cli';
import { nodeReadingPlatform } from '../workers/node-platform';
import { CommandFailure } from './streams';

/** Reads the list of units from a .csv or a workbook; throws `CommandFailure` with what to do. */
export async function readRosterFile(
  path: string,
  passwords: readonly string[],
  lang: Lang,
): Promise<readonly RosterUnit[]> {
  try {
    return await readRosterFrom(path, passwords, nodeReadingPlatform);
  } catch (cause) {
    if (cause instanceof RosterUnreadable) {
      throw new CommandFailure(
        cause.code === 'noUnits' ? 'rosterNoUnits' : 'rosterNoNameColumn',
        { path },
        cause,
      );
    }
    if (cause instanceof WorkbookRefusal) {
      const detail = refusalMessage(cause.code, { ...cause.values, file: path }, lang);
      throw new CommandFailure('rosterUnreadable', { path, detail }, cause);
    }
    throw cause;
  }
}
