import { redactFinding } from '../domain/checks/redaction';
import { consolidate, type Pick } from '../domain/consolidation/consolidate';
import type { PartPick } from '../domain/consolidation/picks';
import type { PreviousQuarter } from '../domain/consolidation/previous-quarter';
import type { ConsolidationResult, PlacedFinding } from '../domain/consolidation/result';
import type { RosterUnit } from '../domain/consolidation/roster';
import { byCodePoint } from '../domain/consolidation/same-content';
import type { FileReading } from '../domain/consolidation/submission';
import type { CalendarDate } from '../domain/sheet/cell-value';
import { readOverThreads, type PoolOptions } from './reading/reading-pool';
import { defaultMechanism } from './default-mechanism';
import type { ReadingJob, ReadingOptions, ReadingOutcome } from './reading/reading-job';

export interface ConsolidationRequest {
  readonly jobs: readonly ReadingJob[];
  readonly reading: ReadingOptions;
  readonly roster: readonly RosterUnit[] | undefined;
  readonly previous: PreviousQuarter | undefined;
  readonly due: CalendarDate | undefined;
  readonly picks: readonly Pick[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The file being read now. */
  readonly file: string;
}

export interface RunControl {
  readonly pool: PoolOptions;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface ConsolidationOutcome {
  readonly result: ConsolidationResult;
  /** Ignored files about which a word helps, by name. */
  readonly hints: readonly { readonly file: string; readonly hint: NonNullable<ReadingOutcome['hint']> }[];
}

/** Reads all files over the pool and adds them up. Rejects with `ReadingCancelled` where the signal fires. */
export async function consolidateFiles(
  request: ConsolidationRequest,
  control: RunControl,
): Promise<ConsolidationOutcome> {
  const readings: FileReading[] = [];
  const expected: RosterUnit[] = [];
  const partFindings: PlacedFinding[] = [];
  const partPicks: PartPick[] = [];
  const hints: { file: string; hint: NonNullable<ReadingOutcome['hint']> }[] = [];
  await readOverThreads(request.jobs, { options: request.reading }, control.pool, {
    ...(control.signal ? { signal: control.signal } : {}),
    onStart: (job, done) => control.onProgress?.({ done, total: request.jobs.length, file: job.file }),
    onOutcome: (job, outcome) => {
      readings.push(...outcome.readings);
      expected.push(...(outcome.part?.expected ?? []));
      partFindings.push(...(outcome.part?.findings ?? []));
      partPicks.push(...(outcome.part?.picks ?? []));
      if (outcome.hint) hints.push({ file: outcome.readings[0]?.file ?? job.file, hint: outcome.hint });
    },
  });
  const result = consolidate({
    mechanism: defaultMechanism(),
    period: request.reading.period,
    files: readings,
    roster: request.roster,
    previous: request.previous,
    due: request.due,
    picks: request.picks,
    expectedElsewhere: expected,
    partFindings,
    partPicks,
  });
  // The comparison with an earlier quarter is made here, not in the threads, and may name people too.
  const findings = result.findings.map((finding) => redactFinding(finding, request.reading.names));
  return { result: { ...result, findings }, hints: hints.sort((a, b) => byCodePoint(a.file, b.file)) };
}
