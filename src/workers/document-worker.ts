import type { ToDocumentThread } from '../actions/document/document-protocol';
import { documentThread } from '../actions/document/document-thread';
import { browserReadingPlatform } from './browser-platform';

/** Entry of the thread that opens and saves workbooks for the standalone page. */
const hear = documentThread(browserReadingPlatform, (message) => {
  // Bytes that were written are handed over, not copied.
  self.postMessage(message, { transfer: 'saved' in message ? [message.saved.buffer] : [] });
});
self.addEventListener('message', (event: MessageEvent<ToDocumentThread>) => hear(event.data));
