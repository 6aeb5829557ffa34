import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import type { ReadingJob, ReadingOutcome } from '../../src/actions/reading/reading-job';
import { readOverThreads, ReadingCancelled, type PoolOptions } from '../../src/actions/reading/reading-pool';
import { browserReadingPlatform } from '../../src/workers/browser-platform';
import { browserPool } from '../../src/workers/browser-thread';
import { pageThread } from '../../src/workers/page-thread';
import { pageWorker } from './page-worker';

const FOLDER = 'samples/2012Q3';
const content = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(`${FOLDER}/${name}`));
const NAMES = readdirSync(FOLDER);

const OPTIONS = {
  options: {
    period: { year: 2012, quarter: 3 },
    passwords: [],
    names: 'none' as const,
    keepMemory: false,
  },
};

const onPage: PoolOptions = {
  threads: 1,
  patience: 10_000,
  start: () => pageThread(browserReadingPlatform),
};

const quarter = (): readonly ReadingJob[] =>
  NAMES.map((name) => ({ file: `2012Q3/${name}`, source: new Blob([content(name)]) }));

/** All schools in one archive. */
const archive = (): ReadingJob => ({
  file: '全部.zip',
  source: new Blob([
    new Uint8Array(zipSync(Object.fromEntries(NAMES.map((name) => [name, content(name)])), { level: 0 })),
  ]),
});

type Run = Parameters<typeof readOverThreads>[3];

async function outcomes(
  jobs: readonly ReadingJob[],
  pool: PoolOptions,
  run: Partial<Run> = {},
): Promise<readonly ReadingOutcome[]> {
  const all: ReadingOutcome[] = [];
  await readOverThreads(jobs, OPTIONS, pool, { onOutcome: (_, outcome) => void all.push(outcome), ...run });
  return all;
}

const byFile = (all: readonly ReadingOutcome[]) =>
  [...all].sort((a, b) => ((a.readings[0]?.file ?? '') < (b.readings[0]?.file ?? '') ? -1 : 1));

test('the page reads a quarter as workers do', async () => {
  const here = await outcomes(quarter(), onPage);
  const there = await outcomes(
    quarter(),
    browserPool(() => pageWorker('works'), 3),
  );
  expect(here).toHaveLength(NAMES.length);
  expect(here.flatMap(({ readings }) => readings).filter(({ status }) => status === 'used').length).toBe(12);
  expect(byFile(here)).toEqual(byFile(there));
});

test('and an archive of it', async () => {
  const here = await outcomes([archive()], onPage);
  expect(here.length).toBe(NAMES.length + 1);
  expect(here).toEqual(
    await outcomes(
      [archive()],
      browserPool(() => pageWorker('works'), 2),
    ),
  );
});

/** What else the page gets to do, in tasks, between the outcomes of a run. */
async function betweenOutcomes(jobs: readonly ReadingJob[]): Promise<readonly number[]> {
  let tasks = 0;
  let going = true;
  const next = (): void => {
    tasks++;
    if (going) setImmediate(next);
  };
  setImmediate(next);
  const seen: number[] = [];
  await outcomes(jobs, onPage, { onOutcome: () => void seen.push(tasks) });
  going = false;
  return seen.slice(1).map((at, index) => at - seen[index]!);
}

test('the page draws and hears the clerk before every file', async () => {
  expect(Math.min(...(await betweenOutcomes(quarter())))).toBeGreaterThan(0);
});

test('and before every file of an archive', async () => {
  // The last outcome only ends the archive.
  expect(Math.min(...(await betweenOutcomes([archive()])).slice(0, -1))).toBeGreaterThan(0);
});

describe('cancelling', () => {
  /** The clerk clicks 取消, in a task of its own, when so many files were read. */
  async function cancelledAfter(files: number, jobs: readonly ReadingJob[], hashed: string[]) {
    const stop = new AbortController();
    const read: string[] = [];
    const platform = {
      ...browserReadingPlatform,
      sha256: (bytes: Uint8Array) => {
        hashed.push('');
        return browserReadingPlatform.sha256(bytes);
      },
    };
    const running = outcomes(
      jobs,
      { ...onPage, start: () => pageThread(platform) },
      {
        signal: stop.signal,
        onOutcome: (_, { readings }) => {
          read.push(readings[0]?.file ?? '');
          if (read.length === files) setImmediate(() => stop.abort());
        },
      },
    );
    await expect(running).rejects.toThrow(ReadingCancelled);
    return read;
  }

  test('keeps what was read, and no file is begun after', async () => {
    const hashed: string[] = [];
    const read = await cancelledAfter(3, quarter(), hashed);
    expect(read.length).toBeLessThan(6);
    const begun = hashed.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(hashed.length).toBe(begun);
  });

  test('ends an archive at the file that is being read', async () => {
    const hashed: string[] = [];
    const read = await cancelledAfter(3, [archive()], hashed);
    expect(read.length).toBeLessThan(6);
    await new Promise((resolve) => setTimeout(resolve, 200));
    // The archive itself, what was told, and the one that was in hand.
    expect(hashed.length).toBeLessThanOrEqual(read.length + 2);
  });
});

test('a file that the program fails on is refused, and the others are read', async () => {
  const platform = {
    ...browserReadingPlatform,
    sha256: (bytes: Uint8Array) =>
      bytes.length === 3 ? Promise.reject(new TypeError('bug')) : browserReadingPlatform.sha256(bytes),
  };
  const [bad, good] = await outcomes(
    [
      { file: 'a.xlsx', source: new Blob(['abc']) },
      { file: 'b.csv', source: new Blob(['甲,乙']) },
    ],
    { ...onPage, start: () => pageThread(platform) },
  );
  expect(bad!.readings[0]).toMatchObject({ status: 'rejected', code: 'readerFault' });
  expect(good!.readings[0]!.file).toBe('b.csv');
});
