import type { ToDocumentThread } from '../../src/actions/document/document-protocol';
import { documentThread } from '../../src/actions/document/document-thread';
import { isRefusal } from '../../src/actions/document/document-work';
import { browserReadingPlatform } from '../../src/workers/browser-platform';
import { browserDocumentWork } from '../../src/workers/document-thread';

/** The doors of a web worker that the page uses, with the built worker's work behind them. */
class PageWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  ended = false;
  private readonly work: (message: ToDocumentThread) => void;

  constructor(private readonly behaviour: 'works' | 'breaks') {
    this.work = documentThread(browserReadingPlatform, (message) =>
      setTimeout(() => this.onmessage?.({ data: structuredClone(message) })),
    );
  }

  postMessage(message: ToDocumentThread): void {
    if (this.behaviour === 'works') this.work(message);
    else setTimeout(() => this.onerror?.({ preventDefault: () => undefined }));
  }

  terminate(): void {
    this.ended = true;
  }
}

const asWorker = (worker: PageWorker): Worker => worker as unknown as Worker;
const OPTIONS = { fileName: '某校.csv', passwords: [] };

test('a file is opened by a worker', async () => {
  const work = browserDocumentWork(() => asWorker(new PageWorker('works')));
  const { document } = await work.open(new Blob(['甲,乙']), OPTIONS);
  expect(document.sheets[0]!.cells.map(({ value }) => value)).toEqual(['甲', '乙']);
});

test('a worker that breaks is ended, and its file refused', async () => {
  const worker = new PageWorker('breaks');
  const work = browserDocumentWork(() => asWorker(worker));
  const cause: unknown = await work.open(new Blob(['甲,乙']), OPTIONS).catch((error: unknown) => error);
  expect(isRefusal(cause) && cause.code).toBe('workerFailed');
  expect(worker.ended).toBe(true);
});
