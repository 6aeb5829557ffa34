import { redactFinding } from '../domain/checks/redaction';
import type { GivenPick, QuarterDecisions } from '../domain/consolidation/clerk-decisions';
import { consolidate } from '../domain/consolidation/consolidate';
import type { PreviousQuarter } from '../domain/consolidation/previous-quarter';
import type { ConsolidationResult } from '../domain/consolidation/result';
import type { RosterUnit } from '../domain/consolidation/roster';
import { byCodePoint } from '../domain/consolidation/same-content';
import type { CalendarDate } from '../domain/sheet/cell-value';
import { readOverThreads, type PoolOptions } from './reading/reading-pool';
import { defaultMechanism } from './default-mechanism';
import type { ReadingJob, ReadingOptions, ReadingOutcome } from './reading/reading-job';

/** What readings are added up with; none of it needs a file to be read again. */
interface Adding {
  readonly roster: readonly RosterUnit[] | undefined;
  readonly previous: PreviousQuarter | undefined;
  readonly due: CalendarDate | undefined;
  readonly picks: readonly GivenPick[];
  readonly decisions?: QuarterDecisions;
  /** Files that were given and are not read. */
  readonly unread?: readonly string[];
}

/** What of the reading options adding up depends on as well. */
type ReadWith = Readonly<{ period: ReadingOptions['period']; names: ReadingOptions['names'] }>;

interface ConsolidationRequest extends Adding {
  readonly jobs: readonly ReadingJob[];
  readonly reading: ReadingOptions;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The file being read now. */
  readonly file: string;
}

interface RunControl {
  readonly pool: PoolOptions;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface FileHint {
  readonly file: string;
  readonly hint: NonNullable<ReadingOutcome['hint']>;
}

export interface ConsolidationOutcome {
  readonly result: ConsolidationResult;
  /** Ignored files about which a word helps, by name. */
  readonly hints: readonly FileHint[];
}

/** Reads all files over the pool and adds them up. Rejects with `ReadingCancelled` where the signal fires. */
export async function consolidateFiles(
  request: ConsolidationRequest,
  control: RunControl,
): Promise<ConsolidationOutcome> {
  const outcomes: ReadingOutcome[] = [];
  await readOverThreads(request.jobs, { options: request.reading }, control.pool, {
    ...(control.signal ? { signal: control.signal } : {}),
    onStart: (job, done) => control.onProgress?.({ done, total: request.jobs.length, file: job.file }),
    onOutcome: (_job, outcome) => void outcomes.push(outcome),
  });
  return consolidateOutcomes(outcomes, request.reading, request);
}

/** Adds up what was read; the order of the outcomes does not matter. */
export function consolidateOutcomes(
  outcomes: readonly ReadingOutcome[],
  { period, names }: ReadWith,
  { roster, previous, due, picks, decisions, unread = [] }: Adding,
): ConsolidationOutcome {
  const parts = outcomes.flatMap(({ part }) => part ?? []);
  const result = consolidate({
    mechanism: defaultMechanism(),
    period,
    files: outcomes.flatMap(({ readings }) => readings),
    unread: [...unread, ...parts.flatMap((part) => part.unread)],
    roster,
    previous,
    due,
    picks,
    ...(decisions ? { decisions } : {}),
    expectedElsewhere: parts.flatMap((part) => part.expected ?? []),
    partFindings: parts.flatMap((part) => part.findings),
    partPicks: parts.flatMap((part) => part.picks),
    partDecisions: parts.flatMap((part) => part.decisions ?? []),
  });
  // The comparison with an earlier quarter is made here, not in the threads, and may name people too.
  const findings = result.findings.map((finding) => redactFinding(finding, names));
  return { result: { ...result, findings }, hints: hintsOf(outcomes) };
}

const hintsOf = (outcomes: readonly ReadingOutcome[]): readonly FileHint[] =>
  outcomes
    .flatMap(({ hint, readings }) => (hint ? readings.slice(0, 1).map(({ file }) => ({ file, hint })) : []))
    .sort((a, b) => byCodePoint(a.file, b.file));
