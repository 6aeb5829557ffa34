import type { PoolOptions } from '../actions/reading/reading-pool';
import type { ReadingOptions } from '../actions/reading/reading-job';
import type { ReadingPlatform } from '../actions/reading/reading-platform';
import { startedThread, type WorkerThread } from '../actions/reading/worker-thread';
import { browserPool, browserThread, PATIENCE } from './browser-thread';
import { pageThread } from './page-thread';

interface WaysToRead {
  readonly startWorker: () => Worker;
  /** For reading on the page's own thread; loaded only where it is needed. */
  readonly platform: () => Promise<ReadingPlatform>;
}

/** A pool over web workers where they start, else over the page's own thread; which it is, is tried once. */
export function foundPool(ways: WaysToRead): () => Promise<PoolOptions> {
  let found: Promise<PoolOptions> | undefined;
  return () => {
    found ??= findPool(ways).catch((cause: unknown) => {
      found = undefined;
      throw cause;
    });
    return found;
  };
}

async function findPool({ startWorker, platform }: WaysToRead): Promise<PoolOptions> {
  if (await startsWorkers(startWorker)) return browserPool(startWorker);
  const reading = await platform();
  return { threads: 1, patience: PATIENCE, start: () => pageThread(reading) };
}

/** Any options will do: a thread that takes them has loaded the whole program. */
const OPTIONS: ReadingOptions = {
  period: { year: 2012, quarter: 1 },
  passwords: [],
  names: 'none',
  keepMemory: false,
};

async function startsWorkers(startWorker: () => Worker): Promise<boolean> {
  let thread: WorkerThread | undefined;
  try {
    thread = browserThread(startWorker());
    await startedThread(thread, { options: OPTIONS }, PATIENCE);
    return true;
  } catch {
    // Refused at once, by an event, or without a word: whatever the reason, the page can read by itself.
    return false;
  } finally {
    await thread?.terminate();
  }
}
