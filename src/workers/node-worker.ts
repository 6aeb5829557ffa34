import { parentPort } from 'node:worker_threads';
import { readJob } from '../actions/reading/read-job';
import type { ReadingOptions } from '../actions/reading/reading-job';
import { nodeReadingPlatform } from './node-platform';
import type { FromWorker, ToWorker } from '../actions/reading/protocol';

/** Entry of a reading thread: options first, then one job after another. */
const port = parentPort;
if (!port) throw new Error('node-worker runs as a worker thread only');
const reply = (message: FromWorker): void => port.postMessage(message);

let options: ReadingOptions | undefined;
port.on('message', (message: ToWorker) => {
  if ('options' in message) {
    options = message.options;
    reply({ alive: true });
    return;
  }
  if (!options) throw new Error('a job came before its options');
  void readJob(message.job, options, nodeReadingPlatform, () => reply({ alive: true })).then((outcome) =>
    reply({ outcome }),
  );
});
