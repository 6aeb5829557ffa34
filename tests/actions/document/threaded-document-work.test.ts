import { readFileSync } from 'node:fs';
import { documentThread } from '../../../src/actions/document/document-thread';
import type {
  DocumentThread,
  FromDocumentThread,
  ToDocumentThread,
} from '../../../src/actions/document/document-protocol';
import { DocumentWorkCancelled, isRefusal, SavingFailed } from '../../../src/actions/document/document-work';
import { threadedDocumentWork } from '../../../src/actions/document/threaded-document-work';
import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';
import { browserReadingPlatform } from '../../../src/workers/browser-platform';

const TEMPLATE = 'templates/168/附件5 进展情况季报表.xlsx';
const template = (): Blob => new Blob([new Uint8Array(readFileSync(TEMPLATE))]);
const OPTIONS = { fileName: '附件5.xlsx', passwords: [] };

/** What the test makes a thread do with what it is asked. */
type Behaviour = 'works' | 'hangs' | 'dies' | 'faults' | 'neverStarts';

/** Threads of this process, which do their work as the built worker does; messages cross as copies. */
class Threads {
  readonly started: { terminated: boolean; readonly asked: ToDocumentThread[]; dies: () => void }[] = [];

  constructor(private readonly behaviours: readonly Behaviour[]) {}

  start = (): DocumentThread => {
    const behaviour = this.behaviours[this.started.length] ?? 'works';
    let hear: (message: FromDocumentThread) => void = () => undefined;
    let fail: (cause: unknown) => void = () => undefined;
    const dies = (): void => {
      record.dead = true;
      fail(new Error('out of memory'));
    };
    const record = { terminated: false, dead: false, asked: [] as ToDocumentThread[], dies };
    this.started.push(record);
    const reply = (message: FromDocumentThread): void =>
      void setTimeout(() => hear(structuredClone(message)));
    let work: (message: ToDocumentThread) => void = () => undefined;
    if (behaviour === 'neverStarts') setTimeout(() => fail(new Error('script missing')));
    else work = documentThread(browserReadingPlatform, reply);
    return {
      post: (message) => {
        record.asked.push(message);
        if (record.dead) return;
        if (behaviour === 'works') work(message);
        else if (behaviour === 'faults') reply({ fault: 'TypeError sheet.js:1:2' });
        else if (behaviour === 'dies') setTimeout(dies);
      },
      onMessage: (listener) => (hear = listener),
      onFailure: (listener) => (fail = listener),
      terminate: () => (record.terminated = true),
    };
  };
}

const workOf = (
  behaviours: readonly Behaviour[] = [],
  patience = 5_000,
): { readonly threads: Threads; readonly work: ReturnType<typeof threadedDocumentWork> } => {
  const threads = new Threads(behaviours);
  return { threads, work: threadedDocumentWork({ start: threads.start, patience }) };
};

const refusalOf = async (work: Promise<unknown>): Promise<unknown> => {
  const cause: unknown = await work.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  );
  return isRefusal(cause) ? { code: cause.code, values: cause.values } : cause;
};

test('a file is opened, saved and opened again on one thread', async () => {
  const { threads, work } = workOf();
  const { document, leftBehind } = await work.open(template(), OPTIONS);
  const saved = await work.save(document);
  const again = await work.open(new Blob([new Uint8Array(saved)]), OPTIONS);
  expect(document.sheets.map(({ name }) => name)).toEqual(['附件5']);
  expect(again.document).toEqual(document);
  expect(leftBehind).toEqual([]);
  expect(threads.started).toEqual([expect.objectContaining({ terminated: false })]);
});

test('the file’s name names the sheet of a text', async () => {
  const { work } = workOf();
  const { document } = await work.open(new Blob(['甲,乙\n1,2\n']), { fileName: '某校.csv', passwords: [] });
  expect(document.sheets.map(({ name }) => name)).toEqual(['某校']);
});

test('a file that is no workbook is refused with its code', async () => {
  const { work } = workOf();
  expect(await refusalOf(work.open(new Blob(['%PDF-1.7']), OPTIONS))).toEqual({
    code: 'pdfDocument',
    values: {},
  });
});

test('a damaged part is named', async () => {
  const bytes = new Uint8Array(readFileSync(TEMPLATE));
  const { work } = workOf();
  expect(await refusalOf(work.open(new Blob([bytes.subarray(0, 3000)]), OPTIONS))).toEqual({
    code: 'zipTruncated',
    values: {},
  });
});

test.each([
  ['takes too long', 'hangs', { code: 'timeLimit', values: { seconds: 0 } }, 1],
  ['kills its thread', 'dies', { code: 'workerFailed', values: {} }, 1],
  [
    'makes the program fail',
    'faults',
    { code: 'readerFault', values: { detail: 'TypeError sheet.js:1:2' } },
    0,
  ],
  ['finds no thread', 'neverStarts', { code: 'workerFailed', values: {} }, 1],
] as const)('a file that %s is refused, and the next one is opened', async (_, behaviour, refusal, lost) => {
  const { threads, work } = workOf([behaviour], 50);
  expect(await refusalOf(work.open(template(), OPTIONS))).toEqual(refusal);
  expect(threads.started.filter(({ terminated }) => terminated)).toHaveLength(lost);
  if (lost === 0) return;
  const later = workOf([], 5_000);
  expect((await later.work.open(template(), OPTIONS)).document.sheets).toHaveLength(1);
});

test('after a lost thread another one is started', async () => {
  const { threads, work } = workOf(['dies']);
  await refusalOf(work.open(template(), OPTIONS));
  await work.open(template(), OPTIONS);
  expect(threads.started.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test('a thread that dies while nothing is asked of it is replaced', async () => {
  const { threads, work } = workOf([], 500);
  await work.open(template(), OPTIONS);
  threads.started[0]!.dies();
  expect((await work.open(template(), OPTIONS)).document.sheets).toHaveLength(1);
  expect(threads.started.map(({ terminated }) => terminated)).toEqual([true, false]);
});

const NOTHING: WorkbookDocument = { sheets: [], active: 0, styles: [], names: [] };

test('what cannot be saved is said with the place of the fault', async () => {
  const { work } = workOf(['faults']);
  const cause: unknown = await work.save(NOTHING).catch((error: unknown) => error);
  expect(cause).toBeInstanceOf(SavingFailed);
  expect(cause).toHaveProperty('detail', 'TypeError sheet.js:1:2');
});

test('a thread that dies while it saves is no refusal of a file', async () => {
  const { work } = workOf(['dies']);
  const cause: unknown = await work.save(NOTHING).catch((error: unknown) => error);
  expect(cause).toBeInstanceOf(SavingFailed);
  expect(isRefusal(cause)).toBe(false);
});

test('what is cancelled while it runs ends its thread, and the next in line is served', async () => {
  const { threads, work } = workOf(['hangs']);
  const cancelling = new AbortController();
  const first = work.open(template(), OPTIONS, cancelling.signal);
  const second = work.open(template(), OPTIONS);
  setTimeout(() => cancelling.abort(), 20);
  await expect(first).rejects.toBeInstanceOf(DocumentWorkCancelled);
  expect((await second).document.sheets).toHaveLength(1);
  expect(threads.started.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test('what is cancelled before its turn never reaches a thread', async () => {
  const { threads, work } = workOf();
  const cancelling = new AbortController();
  const first = work.open(template(), OPTIONS);
  const second = work.save(NOTHING, cancelling.signal);
  cancelling.abort();
  await expect(second).rejects.toBeInstanceOf(DocumentWorkCancelled);
  await first;
  expect(threads.started.map(({ asked }) => asked.length)).toEqual([1]);
});
