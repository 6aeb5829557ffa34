import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { collectProblems } from '../browser/harness/page-problems';
import { accessibilityFindings } from '../browser/harness/accessibility';
import { launchOldChromium } from '../browser/harness/old-chromium';
import { useBrowser } from '../browser/harness/use-browser';
import { ServicePlayer } from './service-player';

jest.setTimeout(60_000);
const browser = useBrowser();

const ROOT = path.resolve(__dirname, '../..');
const BASE = 'https://office.example.edu.cn/168';
const SERVICE = 'http://127.0.0.1:58890';
const WORK = mkdtempSync(path.join(tmpdir(), 'publish-browser-'));

let player: ServicePlayer;
let context: BrowserContext;
let problems: readonly string[];
let requests: string[];

beforeAll(() => {
  const built = path.join(WORK, 'built');
  mkdirSync(built);
  writeFileSync(path.join(built, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(built, 'ribbon.xml'), '<customUI/>');
  const script = path.join(ROOT, '.config/package-wps.mjs');
  const args = [script, '--built', built, '--out', path.join(WORK, 'out'), '--base', BASE];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(WORK, { recursive: true }));

beforeEach(async () => {
  player = await ServicePlayer.start();
  player.fetched.set(`${BASE}/online/ribbon.xml`, '<customUI/>');
  context = await browser().newContext({ locale: 'zh-CN' });
  problems = collectProblems(context);
  requests = [];
  context.on('request', (request) => void requests.push(request.url()));
  // The page is shipped as it is, with the port of WPS; a test cannot be sure that this port is free.
  await context.route(`${SERVICE}/**`, async (route) => {
    const url = route.request().url().replace(SERVICE, player.origin);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
});
afterEach(async () => {
  await context.close();
  await player.stop();
});

const PAGE = pathToFileURL(path.join(WORK, 'out/publish.html')).href;
async function opened(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(PAGE);
  return page;
}
const outcome = (page: Page, kind: string): Promise<void> =>
  page.locator(`[role=status][data-outcome=${kind}]`).waitFor();

test('the page that is shipped installs and removes, opened from a folder', async () => {
  const page = await opened();
  await outcome(page, 'absent');
  await page.getByRole('button', { name: '安装（在线' }).click();
  await outcome(page, 'justInstalled');
  expect(player.entries).toMatchObject([{ name: 'Mechanism168', online: 'true', url: `${BASE}/online/` }]);
  await page.getByRole('button', { name: '卸载' }).click();
  await outcome(page, 'removed');
  expect(player.entries).toEqual([]);
  expect(problems).toEqual([]);
  expect(requests.filter((url) => url !== PAGE && !url.startsWith(`${SERVICE}/`))).toEqual([]);
});

test('where WPS is silent, the page says so', async () => {
  await context.unrouteAll();
  await context.route(`${SERVICE}/**`, (route) => route.abort('connectionrefused'));
  const page = await opened();
  await outcome(page, 'notRunning');
  expect(await page.getByRole('button').allTextContents()).toEqual(['启动 WPS 服务', '重新查看']);
});

test.each([{}, { colorScheme: 'dark' as const }, { forcedColors: 'active' as const }])(
  'everybody can read it: %j',
  async (look) => {
    for (const silent of [false, true]) {
      const page = await opened();
      await page.emulateMedia(look);
      await page.setViewportSize({ width: 1093, height: 614 });
      if (silent) {
        await context.route(`${SERVICE}/**`, (route) => route.abort('connectionrefused'));
        await page.getByRole('button', { name: '重新查看' }).click();
      }
      await outcome(page, silent ? 'notRunning' : 'absent');
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  },
);

test('it works in browsers of early 2020, which clerks still have', async () => {
  const old = await launchOldChromium();
  try {
    const page = await old.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => void faults.push(message));
    await page.goto(PAGE);
    await page.waitForFunction('document.querySelectorAll("button:not(:disabled)").length > 1');
    expect(await page.evaluate('document.querySelector("h1").textContent')).toContain('168机制助手');
    expect(faults).toEqual([]);
  } finally {
    await old.close();
  }
});
