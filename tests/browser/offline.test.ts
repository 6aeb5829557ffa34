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

/** A copy: the tests put a newer version in its place. */
const FOLDER = mkdtempSync(path.join(tmpdir(), 'offline-'));
const UPDATE_READY = '本程序有新版本';
let server: ServeProcess;
let context: BrowserContext;
let problems: readonly string[];

beforeAll(() => cpSync(builtFolder('standalone'), FOLDER, { recursive: true }));
afterAll(() => rmSync(FOLDER, { recursive: true }));
beforeEach(async () => {
  server = await serveFolder(FOLDER);
  context = await browser().newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  problems = collectProblems(context);
});
afterEach(async () => {
  await context.close();
  await server.interrupt();
});

async function opened(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
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
  const page = await opened();
  await isUp(page);
  await isKept(page);
  await server.interrupt();
  await page.reload();
  await isUp(page);
  // A part that the page did not need before, and the sample quarter.
  await page.getByRole('tab', { name: '汇总' }).click();
  expect(await page.evaluate(async () => (await fetch('samples/12.xlsx')).status)).toBe(200);
  const second = await context.newPage();
  await second.goto(`${server.origin}/index.html`);
  await isUp(second);
  expect(problems.filter((problem) => !problem.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
});

test('nothing but the app’s own files is kept', async () => {
  const page = await opened();
  await isUp(page);
  await isKept(page);
  await page.getByRole('button', { name: '附件1' }).first().click();
  const kept = await keptBy(page);
  const worker = readFileSync(path.join(FOLDER, 'service-worker.js'), 'utf8');
  const { files } = JSON.parse(/\{.*\}/.exec(worker)?.[0] ?? '') as {
    readonly files: Readonly<Record<string, string>>;
  };
  expect(Object.values(kept)).toEqual([
    Object.keys(files)
      .map((file) => (file === './' ? '' : file))
      .sort(),
  ]);
});

test('a newer version is offered to the page that is open, and used after a refresh; the old one is let go', async () => {
  const page = await opened();
  await isUp(page);
  await isKept(page);
  const before = await versionOf(page);
  publish('fedcba9876543210');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByText(UPDATE_READY).waitFor();
  expect(Object.keys(await keptBy(page))).toHaveLength(2);
  await page.reload();
  await isUp(page);
  expect([before === 'fedcba9876543210', await versionOf(page)]).toEqual([false, 'fedcba9876543210']);
  // After the grid; how long that takes depends on what else the machine does.
  await eventually(
    async () => expect(Object.keys(await keptBy(page))).toEqual([expect.stringMatching(/fedcba9876543210$/)]),
    20_000,
  );
  expect(await page.getByText(UPDATE_READY).count()).toBe(0);
});
