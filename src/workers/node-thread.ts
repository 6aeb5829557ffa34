import { Worker } from 'node:worker_threads';
import type { FromWorker } from '../actions/reading/protocol';
import type { WorkerThread } from '../actions/reading/worker-thread';

/** Heap of all threads together in MiB: a file that needs more is refused instead of taking the machine down. */
const HEAP_MIB = 400;
/** Room for what one workbook leaves behind, so that little of it is copied before it is forgotten. */
const YOUNG_HEAP_MIB = 48;
/** A thread cannot do with less, as the readers of older formats are large. */
const LEAST_HEAP_MIB = 96;

/** Starts a Node worker thread on the built worker script; `threads` share the memory. */
export function startNodeThread(script: string | URL, threads: number): WorkerThread {
  const maxOldGenerationSizeMb = Math.max(LEAST_HEAP_MIB, Math.floor(HEAP_MIB / threads));
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: YOUNG_HEAP_MIB },
  });
  let ended = false;
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.removeAllListeners('message');
      worker.on('message', (message: FromWorker) => listener(message));
    },
    onFailure: (listener) => {
      worker.removeAllListeners('error');
      worker.removeAllListeners('exit');
      worker.on('error', listener);
      worker.on('exit', (code) => {
        if (!ended && code !== 0) listener(new Error(`worker ended with ${code}`));
      });
    },
    terminate: async () => {
      ended = true;
      await worker.terminate();
    },
  };
}
