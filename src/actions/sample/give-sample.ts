import type { Period } from '../../domain/mechanism/quarters';
import type { ConsolidationSession } from '../consolidation/session';
import type { GivenFile } from '../consolidation/session-services';

/** A quarter of invented schools: what they sent, and who was expected to. */
export interface SampleQuarter {
  readonly period: Period;
  readonly files: readonly GivenFile[];
  readonly roster: GivenFile;
}

/**
 * Makes a session one of the sample quarter, as if a clerk gave it all, in place of what it holds. True where all was
 * read; false where the clerk has stopped it, or something of it failed, which is the session's `fault` then.
 */
export async function giveSample(session: ConsolidationSession, quarter: SampleQuarter): Promise<boolean> {
  session.clear();
  session.setDue(undefined);
  await session.usePrevious(undefined);
  await session.choosePeriod(quarter.period);
  await session.useRoster({ kind: 'file', file: quarter.roster });
  await session.addFiles(quarter.files);
  if (session.getState().fault) return false;
  await session.read();
  const { cancelled, fault, result } = session.getState();
  return result !== undefined && !cancelled && !fault;
}
