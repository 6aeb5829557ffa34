import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../delivery/built-files';
import { serveFolder, type ServeProcess } from '../delivery/serve-process';
import { useBrowser } from './harness/use-browser';

jest.setTimeout(60_000);
const browser = useBrowser();
const FOLDER = builtFolder('standalone');
/** Bytes of all scripts and styles of the first screen, compressed as a web server does. */
const BUDGET = 2_200_000;

let server: ServeProcess;
beforeAll(async () => {
  server = await serveFolder(FOLDER);
});
afterAll(async () => void (await server.interrupt()));

test('the first screen, grid included, is within its budget', async () => {
  // What the service worker fetches comes after.
  const context = await browser().newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const loaded = new Set<string>();
  context.on('request', (request) => loaded.add(new URL(request.url()).pathname));
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  await page.locator('[data-region="grid"] canvas').first().waitFor();
  await page.waitForLoadState('networkidle');
  const code = [...loaded].filter((name) => /\.(js|css)$/u.test(name));
  const sizes = code.map((name) => gzipSync(readFileSync(path.join(FOLDER, name))).length);
  expect(code).toEqual(expect.arrayContaining([expect.stringMatching(/^\/chunks\/grid\./u)]));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
  await context.close();
});
