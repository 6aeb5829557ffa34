import type { ToWorker } from '../../src/actions/reading/protocol';
import { browserReadingPlatform } from '../../src/workers/browser-platform';
import { readingThread } from '../../src/workers/reading-thread';

/** How a worker starts: as it should, not at all, or only to break or to stay silent. */
export type Start = 'works' | 'breaks' | 'silent';

/** The doors of a web worker that the page uses, with the built worker's work behind them. */
export class PageWorker {
  static started = 0;
  static ended = 0;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  private readonly work = readingThread(browserReadingPlatform, (message) =>
    setImmediate(() => this.onmessage?.({ data: structuredClone(message) })),
  );

  constructor(private readonly start: Start) {
    PageWorker.started++;
  }

  postMessage(message: ToWorker): void {
    if (this.start === 'works') this.work(structuredClone(message));
    if (this.start === 'breaks') setImmediate(() => this.onerror?.({ preventDefault: () => undefined }));
  }

  terminate(): void {
    PageWorker.ended++;
    this.onmessage = null;
  }
}

export const pageWorker = (start: Start): Worker => new PageWorker(start) as unknown as Worker;
