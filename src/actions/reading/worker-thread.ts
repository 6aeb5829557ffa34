import type { FromWorker, ToWorker } from './protocol';
import { watchSilence } from './silence';

/** A thread that reads files; Node and browsers each have an adapter. */
export interface WorkerThread {
  post(message: ToWorker): void;
  /** Replaces the listener there was. */
  onMessage(listener: (message: FromWorker) => void): void;
  /** The thread died, as a rule for lack of memory. Replaces the listener there was. */
  onFailure(listener: (cause: unknown) => void): void;
  terminate(): Promise<void>;
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

/** Waits until a new thread has taken the options, so that a broken program is not put down to a file. */
export function startedThread(
  thread: WorkerThread,
  options: ToWorker,
  patience: number,
): Promise<WorkerThread> {
  return new Promise((resolve, reject) => {
    const silence = watchSilence(patience, () => reject(new ThreadBroken('no answer')));
    thread.onMessage(() => {
      silence.stop();
      resolve(thread);
    });
    thread.onFailure((cause) => {
      silence.stop();
      reject(new ThreadBroken(cause));
    });
    thread.post(options);
  });
}
