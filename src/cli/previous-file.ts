import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { consolidateFiles } from '../actions/consolidate-files';
import { defaultMechanism } from '../actions/default-mechanism';
import { previousQuarterOf, type PreviousQuarter } from '../domain/consolidation/previous-quarter';
import { parseResultJson, previousOfResult } from '../domain/consolidation/read-result-json';
import type { Period } from '../domain/mechanism/quarters';
import { readOwnReport } from '../domain/reports/ownership-mark';
import { readWorkbook } from '../formats/read-workbook';
import { WorkbookRefusal } from '../formats/refusal';
import { sniff } from '../formats/sniff';
import { nodeReadingPlatform } from '../workers/node-platform';
import { gatherFiles } from './gather-files';
import type { Invocation } from './invocation';
import { CommandFailure } from './streams';
import { threadPool } from './thread-pool';

/**
 * The quarter before, from its JSON, its report workbook, or the folder of its workbooks; only the last lets past
 * ratings and tasks be compared (C08, C09). Throws `CommandFailure` where it is none of these.
 */
export async function readPreviousFile(
  path: string,
  invocation: Invocation,
  period: Period,
): Promise<PreviousQuarter> {
  const entry = await stat(resolve(path)).catch((cause: unknown) => {
    throw new CommandFailure('inputMissing', { path }, cause);
  });
  if (entry.isDirectory()) return previousOfFolder(path, invocation, period);
  try {
    const bytes = await nodeReadingPlatform.readBytes(path);
    const json = sniff(bytes) === 'json' ? new TextDecoder().decode(bytes) : await embeddedResult(bytes);
    const result = json === undefined ? undefined : parseResultJson(JSON.parse(json));
    if (!result) throw new CommandFailure('previousUnreadable', { path });
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
): Promise<PreviousQuarter> {
  const last = defaultMechanism().quarters.length;
  const before =
    period.quarter > 1
      ? { year: period.year, quarter: period.quarter - 1 }
      : { year: period.year - 1, quarter: last };
  const { result } = await consolidateFiles(
    {
      jobs: await gatherFiles([folder], new Set()),
      reading: { period: before, passwords: invocation.options.password, names: 'none', keepMemory: true },
      roster: undefined,
      previous: undefined,
      due: undefined,
      picks: [],
    },
    {
      pool: threadPool(invocation.streams.workerScript),
      ...(invocation.streams.signal ? { signal: invocation.streams.signal } : {}),
    },
  );
  return previousQuarterOf(result);
}
