import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { builtFolder } from '../delivery/built-files';
import { serveFolder, type ServeProcess } from '../delivery/serve-process';
import { eventually } from './eventually';
import { collectProblems } from './harness/page-problems';
import { useBrowser } from './harness/use-browser';

jest.setTimeout(60_000);
const browser = useBrowser();

/** A copy: the last test puts a newer version in its place. */
const FOLDER = mkdtempSync(path.join(tmpdir(), 'offline-'));
const UPDATE_READY = '本程序有新版本';
const REFUSED = 'ERR_CONNECTION_REFUSED';
let server: ServeProcess;
let context: BrowserContext;
let problems: readonly string[];
/** The page that the clerk opened first; the tests go on with it, one after the other, as days go by. */
let first: Page;

beforeAll(async () => {
  cpSync(builtFolder('standalone'), FOLDER, { recursive: true });
  server = await serveOnLastingPort();
  context = await browser().newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  problems = collectProblems(context);
  first = await opened('');
  await isUp(first);
  await isKept(first);
}, 60_000);
afterAll(async () => {
  await context.close();
  await server.interrupt();
  rmSync(FOLDER, { recursive: true });
});

/** On a port that no system hands out of itself, so that it is still free when the server comes back. */
async function serveOnLastingPort(): Promise<ServeProcess> {
  const [FROM, COUNT, ATTEMPTS] = [20_000, 10_000, 5];
  for (let attempt = 0; ; attempt++) {
    try {
      return await serveFolder(FOLDER, FROM + ((process.pid + attempt) % COUNT));
    } catch (error) {
      // Another program has it.
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function opened(name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/${name}`);
  return page;
}

/** The page is up, with the grid: both its parts are read and drawn. */
const isUp = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '附件1' }).first().waitFor();
  await page.locator('[data-region="grid"] canvas').first().waitFor();
};

/** The service worker has all files, and answers for this page. */
const isKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    polling: 100,
  });

const versionOf = (page: Page): Promise<string | null> =>
  page.locator('meta[name="app-version"]').getAttribute('content');

/** What the browser keeps, by cache: paths below the page. */
const keptBy = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const kept: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      kept[name] = requests.map(({ url }) => new URL(url).pathname.slice(1)).sort();
    }
    return kept;
  });

/** Puts another version on the server; the page and the worker's list say so, as a build makes them. */
function publish(version: string): void {
  const [worker, page] = ['service-worker.js', 'index.html'].map((name) => path.join(FOLDER, name));
  if (!worker || !page) return;
  const digest = (): string => createHash('sha256').update(readFileSync(page)).digest('hex');
  const put = (file: string, old: string, now: string): void =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(old, now));
  const [, old = ''] = /"version":"(\w+)"/.exec(readFileSync(worker, 'utf8')) ?? [];
  const before = digest();
  put(page, old, version);
  put(worker, before, digest());
  put(worker, old, version);
}

test('once opened, the page opens without its server, with grid, views and sample', async () => {
  await server.interrupt();
  await first.reload();
  await isUp(first);
  // A part that the page did not need before, and the sample quarter.
  await first.getByRole('tab', { name: '汇总' }).click();
  await first.getByRole('tab', { name: '汇总', selected: true }).waitFor();
  expect(await first.evaluate(async () => (await fetch('samples/12.xlsx')).status)).toBe(200);
  expect(problems.filter((problem) => !problem.includes(REFUSED))).toEqual([]);
});

test('nothing but the app’s own files is kept, whatever the clerk does in another page of it', async () => {
  const second = await opened('index.html');
  await isUp(second);
  await second.getByRole('button', { name: '附件1' }).first().click();
  const kept = await keptBy(second);
  await second.close();
  const worker = readFileSync(path.join(FOLDER, 'service-worker.js'), 'utf8');
  const { files } = JSON.parse(/\{.*\}/.exec(worker)?.[0] ?? '') as {
    readonly files: Readonly<Record<string, string>>;
  };
  expect(Object.values(kept)).toEqual([
    Object.keys(files)
      .map((file) => (file === './' ? '' : file))
      .sort(),
  ]);
  expect(problems.filter((problem) => !problem.includes(REFUSED))).toEqual([]);
});

test('a newer version is offered to the page that is open, and used after a refresh; the old one is let go', async () => {
  server = await serveFolder(FOLDER, server.port);
  const before = await versionOf(first);
  publish('fedcba9876543210');
  await first.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await first.getByText(UPDATE_READY).waitFor();
  expect(Object.keys(await keptBy(first))).toHaveLength(2);
  await first.reload();
  await isUp(first);
  expect([before === 'fedcba9876543210', await versionOf(first)]).toEqual([false, 'fedcba9876543210']);
  // After the grid; how long that takes depends on what else the machine does.
  await eventually(
    async () =>
      expect(Object.keys(await keptBy(first))).toEqual([expect.stringMatching(/fedcba9876543210$/)]),
    20_000,
  );
  expect(await first.getByText(UPDATE_READY).count()).toBe(0);
});
