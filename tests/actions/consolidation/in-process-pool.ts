import type { FromWorker, ToWorker } from '../../../src/actions/reading/protocol';
import { readJob } from '../../../src/actions/reading/read-job';
import type { FileSource, ReadingOptions } from '../../../src/actions/reading/reading-job';
import type { ReadingPlatform } from '../../../src/actions/reading/reading-platform';
import type { PoolOptions, WorkerThread } from '../../../src/actions/reading/reading-pool';
import { nodeReadingPlatform } from '../../../src/workers/node-platform';

/** Reading as in a browser: files are blobs. */
export const blobPlatform: ReadingPlatform = {
  ...nodeReadingPlatform,
  readBytes: async (source: FileSource) => new Uint8Array(await (source as Blob).arrayBuffer()),
};

export interface PoolLog {
  /** Files read so far, each time with the period and passwords they were read with. */
  readonly read: { readonly file: string; readonly options: ReadingOptions }[];
  ended: number;
}

export interface PoolBehaviour {
  /** Awaited before a file is read. */
  readonly before?: (file: string) => Promise<void> | void;
  /** The threads do not start: the program is broken. */
  readonly broken?: boolean;
}

/** A pool of one that reads on this thread, and keeps a log. */
export function inProcessPool(log: PoolLog, behaviour: PoolBehaviour = {}): PoolOptions {
  return { threads: 1, patience: 20_000, start: () => inProcessThread(log, behaviour) };
}

export const newLog = (): PoolLog => ({ read: [], ended: 0 });

function inProcessThread(log: PoolLog, { before, broken }: PoolBehaviour): WorkerThread {
  let listener: (message: FromWorker) => void = () => undefined;
  let fail: (cause: unknown) => void = () => undefined;
  let options: ReadingOptions | undefined;
  const reporter = {
    entry: (entry: string, index: number) => listener({ entry, index }),
    partial: (partial: Extract<FromWorker, { partial: unknown }>['partial']) => listener({ partial }),
  };
  return {
    post: (message: ToWorker) => {
      if ('options' in message) {
        options = message.options;
        return broken ? fail(new Error('no worker')) : listener({ ready: true });
      }
      const { job } = message;
      void (async () => {
        await before?.(job.file);
        log.read.push({ file: job.file, options: options! });
        listener({ outcome: await readJob(job, options!, blobPlatform, reporter) });
      })();
    },
    onMessage: (next) => void (listener = next),
    onFailure: (next) => void (fail = next),
    terminate: () => {
      log.ended++;
      listener = () => undefined;
      return Promise.resolve();
    },
  };
}
