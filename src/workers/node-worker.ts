import { parentPort } from 'node:worker_threads';
import { nodeReadingPlatform } from './node-platform';
import { readingThread } from './reading-thread';

/** Entry of a reading thread on Node. */
const port = parentPort;
if (!port) throw new Error('node-worker runs as a worker thread only');
port.on(
  'message',
  readingThread(nodeReadingPlatform, (message) => port.postMessage(message)),
);
