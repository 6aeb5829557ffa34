import { readFileSync } from 'node:fs';
import { readOverThreads, type PoolOptions } from '../../src/actions/reading/reading-pool';
import type { FileOnDisk, FileSource, ReadingJob } from '../../src/actions/reading/reading-job';
import { LIMITS } from '../../src/formats/limits';
import { inProcessPool, newLog } from './consolidation/in-process-pool';
import { newSession } from './consolidation/sample-files';

const NAME = '示例市第二中学2012年第三季度.xlsx';
const CONTENT = new Uint8Array(readFileSync(`samples/2012Q3/${NAME}`));

const OPTIONS = {
  options: {
    period: { year: 2012, quarter: 3 },
    passwords: [],
    names: 'none' as const,
    keepMemory: false,
  },
};

/** A file that counts how often it is read. */
function onDisk(content = CONTENT, size = content.length): FileOnDisk & { readonly reads: () => number } {
  let reads = 0;
  return {
    onDisk: true,
    size,
    reads: () => reads,
    arrayBuffer: () => {
      reads++;
      return Promise.resolve(new Uint8Array(content).buffer);
    },
  };
}

const gone: FileOnDisk = {
  onDisk: true,
  size: 1,
  arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
};

async function read(
  files: Readonly<Record<string, FileSource>>,
  pool: PoolOptions = inProcessPool(newLog()),
): Promise<Record<string, string>> {
  const jobs: ReadingJob[] = Object.entries(files).map(([file, source]) => ({ file, source }));
  const states: Record<string, string> = {};
  await readOverThreads(jobs, OPTIONS, pool, {
    onOutcome: (_, { readings }) => {
      for (const reading of readings)
        states[reading.file] = reading.status === 'rejected' ? reading.code : reading.status;
    },
  });
  return states;
}

test('a thread gets the bytes of a file that only the page can read', async () => {
  const sources: FileSource[] = [];
  const pool = inProcessPool(newLog());
  const start: PoolOptions['start'] = () => {
    const thread = pool.start();
    return {
      ...thread,
      post: (message) => {
        if ('job' in message) sources.push(message.job.source);
        thread.post(message);
      },
    };
  };
  expect(await read({ [NAME]: onDisk() }, { ...pool, start })).toEqual({ [NAME]: 'used' });
  expect(sources.map((source) => source instanceof Blob && source.size)).toEqual([CONTENT.length]);
});

test('each file is read just before its turn, never all at once', async () => {
  const files = [onDisk(), onDisk(), onDisk()];
  const readAtEach: number[][] = [];
  const pool = inProcessPool(newLog(), {
    before: () => void readAtEach.push(files.map(({ reads }) => reads())),
  });
  await read(Object.fromEntries(files.map((file, index) => [`${index}.xlsx`, file])), pool);
  expect(readAtEach).toEqual([
    [1, 0, 0],
    [1, 1, 0],
    [1, 1, 1],
  ]);
});

test('one that is gone, or too large, is refused by its name and the others are read', async () => {
  const large = onDisk(CONTENT, LIMITS.fileBytes + 1);
  expect(await read({ 'a.xlsx': gone, 'b.xlsx': large, [NAME]: onDisk() })).toEqual({
    'a.xlsx': 'openFailed',
    'b.xlsx': 'fileTooLarge',
    [NAME]: 'used',
  });
  expect(large.reads()).toBe(0);
});

test('what other programs keep beside a workbook is listed and never opened', async () => {
  const locks = [onDisk(), onDisk(), onDisk()];
  expect(
    await read({ 'x/~$一.xlsx': locks[0]!, 'x/.~一.xlsx': locks[1]!, 'x/Thumbs.db': locks[2]! }),
  ).toEqual({
    'x/~$一.xlsx': 'ignored',
    'x/.~一.xlsx': 'ignored',
    'x/Thumbs.db': 'ignored',
  });
  expect(locks.map(({ reads }) => reads())).toEqual([0, 0, 0]);
});

test('a session counts it as any other file, once', async () => {
  const { session } = newSession();
  await session.addFiles([{ name: NAME, blob: onDisk() }]);
  await session.addFiles([{ name: NAME, blob: onDisk() }]);
  await session.read();
  expect(session.getState().result!.totals.memberTotal.value).toBe(40);
  expect(session.getState().files).toHaveLength(1);
});

test('a session takes a file that is too large once, without reading it to compare', async () => {
  const { session } = newSession();
  const [first, again] = [onDisk(CONTENT, LIMITS.fileBytes + 1), onDisk(CONTENT, LIMITS.fileBytes + 1)];
  await session.addFiles([{ name: '录像.zip', blob: first }]);
  await session.addFiles([{ name: '录像.zip', blob: again }]);
  expect(session.getState().files).toHaveLength(1);
  expect([first.reads(), again.reads()]).toEqual([0, 0]);
});

test('a session adds a file that was saved anew beside what was read of it before', async () => {
  const { session } = newSession();
  let changed = false;
  const first: FileOnDisk = {
    ...onDisk(),
    arrayBuffer: () =>
      changed
        ? Promise.reject(new DOMException('changed', 'NotReadableError'))
        : Promise.resolve(new Uint8Array(CONTENT).buffer),
  };
  await session.addFiles([{ name: NAME, blob: first }]);
  await session.read();
  changed = true;
  await session.addFiles([{ name: NAME, blob: onDisk() }]);
  expect(session.getState().files).toHaveLength(2);
});

test('reading that waits for its threads can be cancelled', async () => {
  const { session } = newSession({}, () => new Promise(() => undefined));
  await session.addFiles([{ name: NAME, blob: onDisk() }]);
  const reading = session.read();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(session.getState().progress).toMatchObject({ done: 0, total: 1 });
  session.cancel();
  await reading;
  expect(session.getState()).toMatchObject({ progress: undefined, cancelled: true, fault: undefined });
});
