import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { consolidateFiles } from '../actions/consolidate-files';
import { defaultMechanism } from '../actions/default-mechanism';
import {
  previousQuarterOf,
  underRosterNames,
  type PreviousQuarter,
} from '../domain/consolidation/previous-quarter';
import { parseResultJson, previousOfResult } from '../domain/consolidation/read-result-json';
import type { RosterUnit } from '../domain/consolidation/roster';
import { isBefore, periodBefore, type Period } from '../domain/mechanism/quarters';
import { readOwnReport } from '../domain/reports/ownership-mark';
import { readWorkbook } from '../formats/read-workbook';
import { WorkbookRefusal } from '../formats/refusal';
import { sniff } from '../formats/sniff';
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
    const bytes = await nodeReadingPlatform.readBytes(path);
    const json = sniff(bytes) === 'json' ? new TextDecoder().decode(bytes) : await embeddedResult(bytes);
    const result = json === undefined ? undefined : parseResultJson(JSON.parse(json));
    if (!result) throw new CommandFailure('previousUnreadable', { path });
    if (result.mechanism !== defaultMechanism().id) {
      throw new CommandFailure('previousOtherMechanism', { path });
    }
    return previousOfResult(result);
  } catch (cause) {
    if (cause instanceof WorkbookRefusal || cause instanceof SyntaxError) {
      throw new CommandFailure('previousUnreadable', { path }, cause);
    }
    throw cause;
  }
}

async function embeddedResult(bytes: Uint8Array): Promise<string | undefined> {
  const snapshot = await readWorkbook(bytes, { passwords: [] }, nodeReadingPlatform.workbook);
  return readOwnReport(snapshot);
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
