import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../delivery/built-files';
import { serveFolder, type ServeProcess } from '../delivery/serve-process';
import { eventually } from './eventually';
import { useBrowser } from './harness/use-browser';

jest.setTimeout(60_000);
const browser = useBrowser();
const FOLDER = builtFolder('standalone');
/** Bytes of all scripts and styles of the first screen, compressed as a web server does. */
const BUDGET = 2_200_000;
/** Milliseconds without a request after which the page has what it wants. */
const QUIET = 1_000;

let server: ServeProcess;
beforeAll(async () => {
  server = await serveFolder(FOLDER);
});
afterAll(async () => void (await server.interrupt()));

test('the first screen, grid included, is within its budget', async () => {
  // What the service worker fetches comes after.
  const context = await browser().newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const loaded = new Set<string>();
  let last = 0;
  context.on('request', (request) => {
    loaded.add(new URL(request.url()).pathname);
    last = Date.now();
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  await page.locator('[data-region="grid"] canvas').first().waitFor();
  await eventually(() => Promise.resolve(expect(Date.now() - last).toBeGreaterThan(QUIET)), 20_000);
  const code = [...loaded].filter((name) => /\.(js|css)$/u.test(name));
  const sizes = code.map((name) => gzipSync(readFileSync(path.join(FOLDER, name))).length);
  expect(code).toEqual(expect.arrayContaining([expect.stringMatching(/^\/chunks\/grid\./u)]));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
  await context.close();
});
