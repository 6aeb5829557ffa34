import { WorkbookRefusal } from '../../formats/refusal';
import type { ToWorker } from './protocol';
import type { ReadingJob, ReadingOutcome } from './reading-job';
import { readyJob } from './ready-job';
import { takeTurn } from './thread-turn';
import { failedReading } from './unread-file';
import { ReadingCancelled, startedThread, type WorkerThread } from './worker-thread';

export { ReadingCancelled, ThreadBroken, type WorkerThread } from './worker-thread';

export interface PoolOptions {
  readonly threads: number;
  readonly start: () => WorkerThread;
  /** Milliseconds without a sign of life after which a file is given up. */
  readonly patience: number;
}

interface PoolRun {
  readonly signal?: AbortSignal;
  /** Called before a file is read, with how many are done. */
  readonly onStart?: (job: ReadingJob, done: number) => void;
  /** Called with each outcome, for an archive several times; the order is that of completion. */
  readonly onOutcome: (job: ReadingJob, outcome: ReadingOutcome) => void;
  /** Called when a job has come to its end, after its last outcome. */
  readonly onDone?: (job: ReadingJob) => void;
}

/** A new thread has to load the program; on a busy machine that takes longer than reading a file may. */
const START_PATIENCE = 60_000;

/**
 * Reads all jobs over several threads. A file that takes too long or kills its thread is refused, its thread replaced,
 * and the others go on; of an archive only the entry is refused. Rejects with `ReadingCancelled` as soon as the signal
 * fires, after ending every thread.
 */
export async function readOverThreads(
  jobs: readonly ReadingJob[],
  options: ToWorker,
  pool: PoolOptions,
  run: PoolRun,
): Promise<void> {
  const queue = jobs[Symbol.iterator]();
  let done = 0;
  const lane = async (): Promise<void> => {
    const thread = new RenewedThread(options, pool);
    try {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        run.onStart?.(next.value, done);
        await readWhole(next.value, thread, pool, run);
        done += 1;
        run.onDone?.(next.value);
      }
    } finally {
      await thread.end();
    }
  };
  const lanes = Math.max(1, Math.min(pool.threads, jobs.length));
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failure = ended.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
  if (run.signal?.aborted) throw new ReadingCancelled();
}

/** Reads a job to its end, going on behind each entry of an archive that cannot be read. */
async function readWhole(
  job: ReadingJob,
  thread: RenewedThread,
  pool: PoolOptions,
  run: PoolRun,
): Promise<void> {
  const tell = (outcome: ReadingOutcome): void => run.onOutcome(job, outcome);
  const ready = await readyOrRefused(job);
  if (ready instanceof WorkbookRefusal) return tell(failedReading(job.file, ready));
  for (let rest: ReadingJob | undefined = ready; rest;) {
    const end = await takeTurn(await thread.current(run.signal), rest, {
      patience: pool.patience,
      signal: run.signal,
      onPartial: tell,
    });
    if ('done' in end) return tell(end.done);
    if (end.lost) await thread.end();
    tell(failedReading(end.entry?.name ?? job.file, end.refusal));
    rest = end.entry && { ...ready, firstEntry: end.entry.index + 1 };
  }
}

/** Bytes that this thread has to fetch are fetched here, a file at a time, and forgotten with its turn. */
const readyOrRefused = (job: ReadingJob): Promise<ReadingJob | WorkbookRefusal> =>
  readyJob(job).catch((cause: unknown) => {
    if (cause instanceof WorkbookRefusal) return cause;
    throw cause;
  });

/** A thread that is started when first needed, and again after it was lost. */
class RenewedThread {
  private thread: WorkerThread | undefined;

  constructor(
    private readonly options: ToWorker,
    private readonly pool: PoolOptions,
  ) {}

  async current(signal: AbortSignal | undefined): Promise<WorkerThread> {
    if (signal?.aborted) throw new ReadingCancelled();
    if (this.thread) return this.thread;
    // Known before it has started, so that it is ended too where the start fails.
    this.thread = this.pool.start();
    return startedThread(this.thread, this.options, START_PATIENCE);
  }

  async end(): Promise<void> {
    await this.thread?.terminate();
    this.thread = undefined;
  }
}
