import type { DocumentThread, FromDocumentThread } from '../actions/document/document-protocol';
import type { DocumentWork } from '../actions/document/document-work';
import { threadedDocumentWork } from '../actions/document/threaded-document-work';
import { LIMITS } from '../formats/limits';

/** Opening and saving of the standalone page, on a web worker of its own. */
export const browserDocumentWork = (createWorker: () => Worker): DocumentWork =>
  threadedDocumentWork({
    start: () => workerThread(createWorker()),
    patience: LIMITS.fileMilliseconds,
  });

function workerThread(worker: Worker): DocumentThread {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.onmessage = (event: MessageEvent<FromDocumentThread>) => listener(event.data);
    },
    onFailure: (listener) => {
      worker.onerror = (event) => {
        // The page is told by what it asked for; without this it would report the same fault a second time.
        event.preventDefault();
        listener(new Error('worker failed'));
      };
      worker.onmessageerror = () => listener(new Error('message unreadable'));
    },
    terminate: () => worker.terminate(),
  };
}
