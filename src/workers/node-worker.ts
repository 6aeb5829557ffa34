import { parentPort } from 'node:worker_threads';
import { faultOf } from '../actions/reading/fault';
import type { FromWorker, ToWorker } from '../actions/reading/protocol';
import { readJob } from '../actions/reading/read-job';
import type { ReadingOptions } from '../actions/reading/reading-job';
import { nodeReadingPlatform } from './node-platform';

/** Entry of a reading thread: options first, then one job after another. */
const port = parentPort;
if (!port) throw new Error('node-worker runs as a worker thread only');
const reply = (message: FromWorker): void => port.postMessage(message);
const reporter = {
  entry: (entry: string, index: number) => reply({ entry, index }),
  partial: (partial: Extract<FromWorker, { partial: unknown }>['partial']) => reply({ partial }),
};

let options: ReadingOptions | undefined;
port.on('message', (message: ToWorker) => {
  if ('options' in message) {
    options = message.options;
    reply({ ready: true });
    return;
  }
  if (!options) throw new Error('a job came before its options');
  void readJob(message.job, options, nodeReadingPlatform, reporter).then(
    (outcome) => reply({ outcome }),
    (cause: unknown) => reply({ fault: faultOf(cause) }),
  );
});
