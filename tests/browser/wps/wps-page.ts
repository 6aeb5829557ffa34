import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { PageWpsOptions } from '../../wps-host/page-wps';
import { collectProblems, throwIfAny } from '../harness/page-problems';
import { wpsFolder, wpsHostScript, type WpsPageName } from './built-wps';
import { RemoteWps } from './remote-wps';

export interface WpsPageOptions {
  readonly page: WpsPageName;
  /** With its question mark, `?view=help`. */
  readonly query?: string;
  /** What WPS begins with; false: the page is in no WPS. */
  readonly wps?: PageWpsOptions | false;
  /** Where the add-in lies; `dist/wps` where nothing is said. */
  readonly folder?: string;
  /** Runs in the page before its own scripts: it sees nothing of the test. */
  readonly prepare?: () => void;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Anything else of the browser: `colorScheme`, `reducedMotion`. */
  readonly context?: BrowserContextOptions;
}

export interface OpenedWpsPage {
  readonly page: Page;
  readonly wps: RemoteWps;
  /** Errors on the console, uncaught ones, and violations of the page's policy, as they came. */
  readonly problems: readonly string[];
  /** Addresses that the page asked for, other than files of the add-in. */
  readonly foreignRequests: readonly string[];
  /** No error in the page, and no request but for the add-in's own files. */
  assertClean(): void;
  close(): Promise<void>;
}

/** Milliseconds for anything a clerk waits for at a click; machines that do several things at once are slow. */
const PATIENCE = 15_000;

/** Opens a page of the add-in from its folder, as WPS does, with WPS around it. */
export async function openWpsPage(
  browser: Browser,
  { page: name, query = '', wps = {}, folder, prepare, viewport, context: more = {} }: WpsPageOptions,
): Promise<OpenedWpsPage> {
  const base = wpsFolder(folder);
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: viewport ?? { width: 320, height: 720 },
    ...more,
  });
  if (wps !== false) {
    await context.addInitScript((given) => Object.assign(window, { __wpsHostOptions: given }), wps);
    await context.addInitScript({ path: wpsHostScript() });
  }
  if (prepare) await context.addInitScript(prepare);
  const problems = collectProblems(context);
  const foreignRequests: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    // What the page makes itself: the text of the reading thread, and pictures inside its styles.
    if (!url.startsWith(base) && !/^(blob|data):/u.test(url)) foreignRequests.push(url);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(base + name + query);
  return {
    page,
    wps: new RemoteWps(page),
    problems,
    foreignRequests,
    assertClean() {
      throwIfAny('requests left the folder', foreignRequests);
      throwIfAny('errors in the page', problems);
    },
    close: () => context.close(),
  };
}
