import type { ReadingJob, ReadingOutcome } from './reading-job';
import { failedReading } from './unread-file';
import type { FromWorker, ToWorker } from './protocol';

/** A thread that reads files; Node and browsers each have an adapter. */
export interface WorkerThread {
  post(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
  /** The thread died: out of memory, or a fault of ours. */
  onFailure(listener: (cause: unknown) => void): void;
  terminate(): Promise<void>;
}

export interface PoolOptions {
  readonly threads: number;
  readonly start: () => WorkerThread;
  /** Milliseconds without a sign of life after which a file is given up. */
  readonly patience: number;
}

export interface PoolRun {
  readonly signal?: AbortSignal;
  /** Called before a file is read, with how many are done. */
  readonly onStart?: (job: ReadingJob, done: number) => void;
  /** Called with each outcome; the order is that of completion. */
  readonly onOutcome: (job: ReadingJob, outcome: ReadingOutcome) => void;
}

/** Raised when a run was cancelled; what was read before is kept by the caller. */
export class ReadingCancelled extends Error {
  constructor() {
    super('reading cancelled');
    this.name = 'ReadingCancelled';
  }
}

/** A thread died before it read anything: the program itself is broken, and no file is to blame. */
export class ThreadBroken extends Error {
  constructor(cause: unknown) {
    super('reading thread did not start', { cause });
    this.name = 'ThreadBroken';
  }
}

/**
 * Reads all jobs over several threads. A file that takes too long or kills its thread is refused, its thread replaced,
 * and the others go on. Rejects with `ReadingCancelled` as soon as the signal fires, after ending every thread.
 */
export async function readOverThreads(
  jobs: readonly ReadingJob[],
  optionsMessage: ToWorker,
  pool: PoolOptions,
  run: PoolRun,
): Promise<void> {
  const queue = jobs[Symbol.iterator]();
  let done = 0;
  const lane = async (): Promise<void> => {
    let thread: WorkerThread | undefined;
    try {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        if (run.signal?.aborted) throw new ReadingCancelled();
        const job = next.value;
        run.onStart?.(job, done);
        thread ??= await started(pool.start(), optionsMessage);
        const outcome = await readOne(thread, job, pool.patience, run.signal);
        if (outcome.lost) {
          await thread.terminate();
          thread = undefined;
        }
        done += 1;
        run.onOutcome(job, outcome.result);
      }
    } finally {
      await thread?.terminate();
    }
  };
  const lanes = Math.max(1, Math.min(pool.threads, jobs.length));
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failure = ended.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
}

/** Waits until the thread has taken the options, so that a broken program is not put down to a file. */
function started(thread: WorkerThread, optionsMessage: ToWorker): Promise<WorkerThread> {
  return new Promise((resolve, reject) => {
    thread.onMessage(() => resolve(thread));
    thread.onFailure((cause) => reject(new ThreadBroken(cause)));
    thread.post(optionsMessage);
  });
}

interface OneOutcome {
  readonly result: ReadingOutcome;
  /** The thread cannot be used again. */
  readonly lost: boolean;
}

function readOne(
  thread: WorkerThread,
  job: ReadingJob,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<OneOutcome> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      finish();
    };
    const giveUp = (code: 'timeLimit' | 'workerFailed'): void =>
      settle(() => resolve({ result: failedReading(job.file, code, patience), lost: true }));
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => giveUp('timeLimit'), patience);
    };
    const onAbort = (): void => settle(() => reject(new ReadingCancelled()));
    thread.onMessage((message) => {
      if ('alive' in message) wait();
      else settle(() => resolve({ result: message.outcome, lost: false }));
    });
    thread.onFailure(() => giveUp('workerFailed'));
    signal?.addEventListener('abort', onAbort, { once: true });
    wait();
    thread.post({ job });
  });
}
