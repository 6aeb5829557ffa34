import type { ToWorker } from '../actions/reading/protocol';
import { browserReadingPlatform } from './browser-platform';
import { readingThread } from './reading-thread';

/** Entry of a reading thread in a browser. */
const hear = readingThread(browserReadingPlatform, (message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<ToWorker>) => hear(event.data));
