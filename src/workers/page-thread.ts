import type { FromWorker } from '../actions/reading/protocol';
import type { ReadingPlatform } from '../actions/reading/reading-platform';
import { ReadingCancelled, type WorkerThread } from '../actions/reading/worker-thread';
import { nextTask } from './next-task';
import { readingThread } from './reading-thread';

/**
 * A thread that is none, where the program lets a page start no worker: it reads on the page's own. The page draws and
 * hears the clerk before each file and each entry of an archive; a single workbook is read in one go. Only one at a time.
 */
export function pageThread(platform: ReadingPlatform): WorkerThread {
  let ended = false;
  let listener: (message: FromWorker) => void = () => undefined;
  const pause = async (): Promise<void> => {
    await nextTask();
    if (ended) throw new ReadingCancelled();
  };
  const reply = (message: FromWorker): void => {
    if (!ended) listener(message);
  };
  const hear = readingThread(platform, reply, pause);
  return {
    post: (message) =>
      void nextTask().then(() => {
        if (!ended) hear(message);
      }),
    onMessage: (next) => {
      listener = next;
    },
    // It cannot die without the page, and what reading a file throws comes as a message.
    onFailure: () => undefined,
    terminate: () => {
      ended = true;
      return Promise.resolve();
    },
  };
}
