import type { FromWorker } from '../../../src/actions/reading/protocol';
import type { FileSource } from '../../../src/actions/reading/reading-job';
import type { ReadingPlatform } from '../../../src/actions/reading/reading-platform';
import type { PoolOptions, WorkerThread } from '../../../src/actions/reading/reading-pool';
import { nodeReadingPlatform } from '../../../src/workers/node-platform';
import { readingThread } from '../../../src/workers/reading-thread';
import { bytesOf } from './file-bytes';

const readBytes = (source: FileSource): Promise<Uint8Array> => {
  if (typeof source === 'string') throw new TypeError('files only');
  return 'onDisk' in source ? source.arrayBuffer().then((bytes) => new Uint8Array(bytes)) : bytesOf(source);
};

/** Reading on Node, from files that a page was given. */
export const filePlatform: ReadingPlatform = { ...nodeReadingPlatform, readBytes };

/** Lets files be read, or holds them up. */
export class Gate {
  private left = Infinity;
  private release: () => void = () => undefined;
  private held: Promise<void> = Promise.resolve();

  /** After so many files the next is held up until `open`. */
  closeAfter(files: number): void {
    this.left = files;
    this.held = new Promise((resolve) => (this.release = resolve));
  }

  open(): void {
    this.left = Infinity;
    this.release();
  }

  pass(): Promise<void> {
    this.left -= 1;
    return this.left >= 0 ? Promise.resolve() : this.held;
  }
}

/** A pool of one thread that is no thread: it reads here, one file after the other, as its gate lets it. */
export function poolHere(gate: Gate): PoolOptions {
  return { threads: 1, patience: 60_000, start: () => threadHere(gate) };
}

function threadHere(gate: Gate): WorkerThread {
  let ended = false;
  let listener: (message: FromWorker) => void = () => undefined;
  const hear = readingThread(filePlatform, (message) => {
    if (!ended) listener(message);
  });
  return {
    post: (message) => {
      if ('options' in message) hear(message);
      else void gate.pass().then(() => !ended && hear(message));
    },
    onMessage: (next) => void (listener = next),
    onFailure: () => undefined,
    terminate: () => {
      ended = true;
      return Promise.resolve();
    },
  };
}
