import { Worker } from 'node:worker_threads';
import type { FromWorker } from '../actions/reading/protocol';
import type { WorkerThread } from '../actions/reading/reading-pool';

/** Old-space bound of a thread in MiB: a file that needs more is refused instead of taking the machine down. */
const THREAD_HEAP_MIB = 256;

/** Starts a Node worker thread on the built worker script. */
export function startNodeThread(script: string | URL): WorkerThread {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MIB } });
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
