import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { consolidateFiles } from '../actions/consolidate-files';
import { PreviousUnreadable, readPreviousFrom } from '../actions/consolidation/read-previous';
import { defaultMechanism } from '../actions/default-mechanism';
import {
  previousQuarterOf,
  underRosterNames,
  type PreviousQuarter,
} from '../domain/consolidation/previous-quarter';
import type { RosterUnit } from '../domain/consolidation/roster';
import { isBefore, periodBefore, type Period } from '../domain/mechanism/quarters';
import { nodeReadingPlatform } from '../workers/node-platform';
import { gatherFiles } from './gather-files';
import type { Invocation } from './invocation';
import { sayRejections } from './say-result';
import { CommandFailure } from './streams';
import { threadPool } from './thread-pool';

/**
 * The quarter before, from its JSON, its report workbook, or the folder of its workbooks; only the last lets past
 * ratings and tasks be compared (C08, C09). Throws `CommandFailure` where it is none of these, or not before `period`.
 */
export async function readPreviousFile(
  path: string,
  invocation: Invocation,
  period: Period,
  roster: readonly RosterUnit[] | undefined,
): Promise<PreviousQuarter> {
  const entry = await stat(resolve(path)).catch((cause: unknown) => {
    throw new CommandFailure('inputMissing', { path }, cause);
  });
  const mechanism = defaultMechanism();
  const previous = entry.isDirectory()
    ? await previousOfFolder(path, invocation, periodBefore(mechanism, period), roster)
    : await previousOfFile(path);
  if (!isBefore(mechanism, previous.period, period)) {
    throw new CommandFailure('previousNotBefore', { path, ...previous.period });
  }
  return roster ? underRosterNames(previous, roster, mechanism.vocabulary) : previous;
}

async function previousOfFile(path: string): Promise<PreviousQuarter> {
  try {
    return await readPreviousFrom(path, nodeReadingPlatform);
  } catch (cause) {
    if (!(cause instanceof PreviousUnreadable)) throw cause;
    const code = cause.code === 'unreadable' ? 'previousUnreadable' : 'previousOtherMechanism';
    throw new CommandFailure(code, { path }, cause);
  }
}

async function previousOfFolder(
  folder: string,
  invocation: Invocation,
  period: Period,
  roster: readonly RosterUnit[] | undefined,
): Promise<PreviousQuarter> {
  const { options, lang, streams } = invocation;
  const { result } = await consolidateFiles(
    {
      jobs: await gatherFiles([folder], new Set()),
      reading: { period, passwords: options.password, names: 'none', keepMemory: true },
      roster,
      previous: undefined,
      due: undefined,
      picks: [],
    },
    { pool: threadPool(streams.workerScript), ...(streams.signal ? { signal: streams.signal } : {}) },
  );
  sayRejections(result, lang, streams);
  return previousQuarterOf(result);
}
