import { readOverThreads, type PoolOptions } from '../../src/actions/reading/reading-pool';
import { browserReadingPlatform } from '../../src/workers/browser-platform';
import { foundPool } from '../../src/workers/reading-pool-found';
import { startInlineWorker } from '../../src/workers/start-inline-worker';
import { pageWorker, PageWorker, type Start } from './page-worker';

const OPTIONS = {
  options: { period: { year: 2012, quarter: 3 }, passwords: [], names: 'none' as const, keepMemory: false },
};

function ways(start: Start | 'refused') {
  const asked = { starts: 0, platforms: 0 };
  const pool = foundPool({
    startWorker: () => {
      asked.starts++;
      if (start === 'refused') throw new DOMException('no', 'SecurityError');
      return pageWorker(start);
    },
    platform: () => {
      asked.platforms++;
      return Promise.resolve(browserReadingPlatform);
    },
  });
  return { asked, pool };
}

async function read(pool: PoolOptions): Promise<readonly string[]> {
  const states: string[] = [];
  const jobs = ['a', 'b'].map((name) => ({ file: `${name}.csv`, source: new Blob(['甲,乙']) }));
  await readOverThreads(jobs, OPTIONS, pool, {
    onOutcome: (_, { readings }) => void states.push(readings[0]!.status),
  });
  return states;
}

beforeEach(() => {
  // Node 20 has none, and every browser has one.
  Object.defineProperty(globalThis, 'navigator', { value: { hardwareConcurrency: 3 }, configurable: true });
  PageWorker.started = 0;
  PageWorker.ended = 0;
});

test('where workers start they are used, and the trial is ended', async () => {
  const { asked, pool } = ways('works');
  expect(await pool()).toBeDefined();
  expect([PageWorker.started, PageWorker.ended]).toEqual([1, 1]);
  expect(await read(await pool())).toEqual(['ignored', 'ignored']);
  expect(PageWorker.ended).toBe(PageWorker.started);
  expect(asked.platforms).toBe(0);
});

test.each(['refused', 'breaks'] as const)(
  'where they do not the page reads, and it is tried once (%s)',
  async (start) => {
    const { asked, pool } = ways(start);
    expect((await pool()).threads).toBe(1);
    expect(await read(await pool())).toEqual(['ignored', 'ignored']);
    expect(asked).toEqual({ starts: 1, platforms: 1 });
    expect(PageWorker.ended).toBe(PageWorker.started);
  },
);

test('a worker that never answers is not waited for without end', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
  try {
    const { pool } = ways('silent');
    const found = pool();
    await jest.advanceTimersByTimeAsync(10_000);
    expect((await found).threads).toBe(1);
  } finally {
    jest.useRealTimers();
  }
  expect([PageWorker.started, PageWorker.ended]).toEqual([1, 1]);
});

test('what could not be loaded is tried again', async () => {
  let fails = true;
  const pool = foundPool({
    startWorker: () => pageWorker('breaks'),
    platform: () =>
      fails ? Promise.reject(new Error('not loaded')) : Promise.resolve(browserReadingPlatform),
  });
  await expect(pool()).rejects.toThrow('not loaded');
  fails = false;
  expect(await read(await pool())).toEqual(['ignored', 'ignored']);
});

test('a worker is started from its script, not from an address of the page', async () => {
  const started: { address: string; name: string | undefined }[] = [];
  const scripts: Blob[] = [];
  const create = jest.spyOn(URL, 'createObjectURL').mockImplementation((script) => {
    scripts.push(script as Blob);
    return 'blob:null/1';
  });
  jest.useFakeTimers();
  const revoke = jest.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  class Started {
    constructor(address: string, { name }: WorkerOptions) {
      started.push({ address, name });
    }
  }
  Object.assign(globalThis, { Worker: Started });
  try {
    startInlineWorker('self.close()');
    expect(started).toEqual([{ address: 'blob:null/1', name: 'reading' }]);
    expect(revoke).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(revoke).toHaveBeenCalledWith('blob:null/1');
  } finally {
    jest.useRealTimers();
    create.mockRestore();
    revoke.mockRestore();
    Reflect.deleteProperty(globalThis, 'Worker');
  }
  expect(await scripts[0]!.text()).toBe('self.close()');
});
