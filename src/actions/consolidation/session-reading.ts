import type { Period } from '../../domain/mechanism/quarters';
import type { Progress } from '../consolidate-files';
import { faultOf } from '../reading/fault';
import type { ReadingOptions } from '../reading/reading-job';
import { readOverThreads, ReadingCancelled, type PoolOptions } from '../reading/reading-pool';
import { untilCancelled } from '../reading/until-cancelled';
import { SessionFiles } from './session-files';
import { SESSION_NAMES } from './session-store';

interface ReadingListener {
  /** Called as files are begun and done; undefined when nothing is being read any more. */
  readonly onProgress: (progress: Progress | undefined) => void;
  readonly onFault: (detail: string) => void;
}

/**
 * Reads a session's files, one run at a time. What a run has read stays when it is stopped; what is given meanwhile is
 * read in the same run.
 */
export class SessionReading {
  readonly files = new SessionFiles();
  private readonly passwords: string[] = [];
  private running: Promise<void> | undefined;
  private abort = new AbortController();

  constructor(
    private readonly pool: () => PoolOptions | Promise<PoolOptions>,
    private readonly listener: ReadingListener,
  ) {}

  /** Files are being read, and nobody has stopped it. */
  get isRunning(): boolean {
    return this.running !== undefined && !this.abort.signal.aborted;
  }

  get knownPasswords(): readonly string[] {
    return this.passwords;
  }

  addPassword(password: string): void {
    if (!this.passwords.includes(password)) this.passwords.push(password);
  }

  forgetPasswords(): void {
    this.passwords.length = 0;
  }

  /** Reads what is not read, after a run that was stopped has ended. Never rejects. */
  read(period: Period): Promise<void> {
    if (this.running && this.isRunning) return this.running;
    const { signal } = (this.abort = new AbortController());
    const running = (this.running ?? Promise.resolve())
      .then(() => this.run(period, signal))
      .finally(() => {
        if (this.running === running) this.running = undefined;
      });
    this.running = running;
    return running;
  }

  /** Ends the run, if there is one, and waits until it has ended. */
  async stop(): Promise<void> {
    this.abort.abort();
    await this.running;
  }

  private async run(period: Period, signal: AbortSignal): Promise<void> {
    try {
      while (this.files.unread().length > 0) await this.readOnce(period, signal);
    } catch (cause) {
      if (!(cause instanceof ReadingCancelled)) this.listener.onFault(faultOf(cause));
    } finally {
      this.listener.onProgress(undefined);
    }
  }

  private async readOnce(period: Period, signal: AbortSignal): Promise<void> {
    const jobs = this.files.unread();
    const options: ReadingOptions = {
      period,
      passwords: [...this.passwords],
      names: SESSION_NAMES,
      keepMemory: false,
    };
    let progress: Progress = { done: 0, total: jobs.length, file: jobs[0]!.file };
    const tell = (change: Partial<Progress>): void => {
      progress = { ...progress, ...change };
      this.listener.onProgress(progress);
    };
    tell({});
    const pool = await untilCancelled(Promise.resolve(this.pool()), signal);
    await readOverThreads(jobs, { options }, pool, {
      signal,
      onStart: (job) => tell({ file: job.file }),
      onOutcome: (job, outcome) => {
        this.files.take(job, outcome);
        const [first] = outcome.readings;
        // The entries of an archive are files to the clerk.
        if (first && first.file !== job.file) tell({ file: first.file });
      },
      onDone: (job) => {
        this.files.finish(job);
        tell({ done: progress.done + 1 });
      },
    });
  }
}
