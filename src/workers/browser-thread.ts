import type { FromWorker } from '../actions/reading/protocol';
import type { PoolOptions } from '../actions/reading/reading-pool';
import type { WorkerThread } from '../actions/reading/worker-thread';

/** Milliseconds without a sign of life after which a file is given up (design: limits per file). */
export const PATIENCE = 10_000;
/** More threads than this only cost memory: one workbook takes some ten milliseconds. */
const MOST_THREADS = 8;

/** A pool over web workers, one a core, leaving one for the spreadsheet program itself. */
export function browserPool(createWorker: () => Worker, cores = navigator.hardwareConcurrency): PoolOptions {
  const threads = Math.min(MOST_THREADS, Math.max(1, (cores || 2) - 1));
  return { threads, patience: PATIENCE, start: () => browserThread(createWorker()) };
}

export function browserThread(worker: Worker): WorkerThread {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.onmessage = (event: MessageEvent<FromWorker>) => listener(event.data);
    },
    onFailure: (listener) => {
      worker.onerror = (event) => {
        // The pool tells the clerk; without this the page would report the same fault a second time.
        event.preventDefault();
        listener(new Error('worker failed'));
      };
      worker.onmessageerror = () => listener(new Error('message unreadable'));
    },
    terminate: () => {
      worker.terminate();
      return Promise.resolve();
    },
  };
}
