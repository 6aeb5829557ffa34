import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/*
 * Chromium 80 of early 2020, the oldest that the pages for WPS are made for, out of an npm package of that time. Playwright
 * of today does not speak to it; the driver of its own time does.
 */

/** As far as tests ask of the driver, whose types are a package of their own. */
export interface OldPage {
  evaluateOnNewDocument(script: string): Promise<void>;
  goto(address: string): Promise<unknown>;
  evaluate<Result>(script: string): Promise<Result>;
  waitForFunction(script: string, options?: { readonly timeout?: number }): Promise<unknown>;
  click(selector: string): Promise<void>;
  readonly keyboard: { press(key: string): Promise<void> };
  /** To say to the browser what the driver cannot. */
  target(): { createCDPSession(): Promise<OldSession> };
  screenshot(options: { readonly path: string }): Promise<unknown>;
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  close(): Promise<void>;
}

export interface OldSession {
  send(
    method: 'Runtime.evaluate',
    params: { readonly expression: string },
  ): Promise<{ readonly result: { readonly objectId?: string } }>;
  send(
    method: 'DOM.setFileInputFiles',
    params: { readonly files: readonly string[]; readonly objectId: string },
  ): Promise<unknown>;
  detach(): Promise<void>;
}

export interface OldBrowser {
  version(): Promise<string>;
  newPage(): Promise<OldPage>;
  close(): Promise<void>;
}

interface Driver {
  launch(options: {
    readonly executablePath: string;
    readonly env: NodeJS.ProcessEnv;
    readonly args: readonly string[];
  }): Promise<OldBrowser>;
}

/**
 * Gives files to an input, which there must be. The driver's own way fetches them inside the page, and its policy forbids
 * every fetch.
 */
export async function chooseFiles(page: OldPage, selector: string, files: readonly string[]): Promise<void> {
  const session = await page.target().createCDPSession();
  const expression = `document.querySelector(${JSON.stringify(selector)})`;
  const { objectId } = (await session.send('Runtime.evaluate', { expression })).result;
  if (objectId === undefined) throw new Error(`there is no ${selector}`);
  await session.send('DOM.setFileInputFiles', { files, objectId });
  await session.detach();
}

/** The flags without which it does not start as root or in a container. */
const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];

export function launchOldChromium(): Promise<OldBrowser> {
  const folder = unpackedOnce();
  const driver = createRequire(__filename)('puppeteer-core') as Driver;
  const libraries = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return driver.launch({
    executablePath: path.join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
    args: ARGUMENTS,
  });
}

/** Into a folder beside it first: another test process must never find half a browser. */
function unpackedOnce(): string {
  const folder = path.join(tmpdir(), 'mechanism168-chromium-80');
  if (existsSync(folder)) return folder;
  const partial = mkdtempSync(`${folder}.partial-`);
  const script = path.join(__dirname, 'unpack-old-chromium.mjs');
  const run = spawnSync(process.execPath, [script, partial], { encoding: 'utf8', timeout: 120_000 });
  if (run.status !== 0) throw new Error(`the old browser could not be unpacked:\n${run.stderr}`);
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process was first.
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
    rmSync(partial, { recursive: true });
  }
  return folder;
}
