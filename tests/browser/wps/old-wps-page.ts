import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageWps, PageWpsOptions } from '../../wps-host/page-wps';
import { chooseFiles, type OldBrowser, type OldPage } from '../harness/old-chromium';
import { throwIfAny } from '../harness/page-problems';
import { wpsFolder, wpsHostScript, type WpsPageName } from './built-wps';
import { isSettled, OPENING } from './is-settled';
import { lendNewerMembers } from './old-language';

export interface OldWpsPageOptions {
  readonly page: WpsPageName;
  /** With its question mark. */
  readonly query?: string;
  readonly wps?: PageWpsOptions;
  /** Runs in the page before its own scripts: it sees nothing of the test. */
  readonly prepare?: () => void;
}

/** A page of the add-in in Chromium 80, which is steered by scripts. Each wait ends by an error. */
export interface OldWpsPage {
  readonly page: OldPage;
  /** Errors on the console and uncaught ones, as they came. */
  readonly problems: readonly string[];
  /** Runs a function in the page; it sees nothing of the test but its argument, which is copied, as is the answer. */
  run<Argument, Answer>(
    work: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>;
  /** The same with the WPS of the page. */
  do<Argument, Answer>(
    work: (wps: PageWps, argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>;
  /** Clicks a button or a tab by its name, once it is there. */
  click(name: string): Promise<void>;
  /** Waits until the page shows a text. */
  shows(text: string): Promise<void>;
  /** Waits until the pane has opened, and what it shows no longer changes. */
  settles(): Promise<void>;
  /** Gives files to the button of that name. */
  choose(button: string, files: readonly string[]): Promise<void>;
  /** A picture for people to look at, where `SCREENSHOTS` names a folder. */
  screenshot(name: string): Promise<void>;
  /** No error in the page, and no request but for the add-in's own files. */
  assertClean(): void;
  close(): Promise<void>;
}

/** Milliseconds; machines that check several things at once are slow. */
const PATIENCE = 20_000;

const call = (work: (...given: never[]) => unknown, ...given: readonly string[]): string =>
  `(${work.toString()})(${given.join(', ')})`;

/** Opens a page of the add-in from its folder in Chromium 80, with WPS around it. */
export async function openOldWpsPage(
  browser: OldBrowser,
  { page: name, query = '', wps = {}, prepare }: OldWpsPageOptions,
): Promise<OldWpsPage> {
  const page = await browser.newPage();
  const base = wpsFolder();
  const problems: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(blob|data):/u.test(url)) foreignRequests.push(url);
  });
  await page.setViewport({ width: 320, height: 720 });
  await page.evaluateOnNewDocument(call(lendNewerMembers));
  await page.evaluateOnNewDocument(`window.__wpsHostOptions = ${JSON.stringify(wps)}`);
  await page.evaluateOnNewDocument(readFileSync(wpsHostScript(), 'utf8'));
  if (prepare) await page.evaluateOnNewDocument(call(prepare));
  await page.goto(base + name + query);

  const until = (condition: (argument: string) => boolean, argument: string): Promise<unknown> =>
    page
      .waitForFunction(call(condition, JSON.stringify(argument)), { timeout: PATIENCE })
      .catch((cause: unknown) => {
        throw new Error(`the page never came to ${argument}; ${problems.join('\n')}`, { cause });
      });
  return {
    page,
    problems,
    run: (work, argument) => page.evaluate(call(work, JSON.stringify(argument))),
    do: (work, argument) => page.evaluate(call(work, 'window.__wps', JSON.stringify(argument))),
    async click(control) {
      await until(markControl, control);
      await page.click('[data-to-click]');
    },
    async shows(text) {
      await until((wanted) => document.body.innerText.includes(wanted), text);
    },
    async settles() {
      await until(isSettled, OPENING);
    },
    async choose(button, files) {
      await until((label) => document.querySelector(`input[data-choose="${label}"]`) !== null, button);
      await chooseFiles(page, `input[data-choose="${button}"]`, files);
    },
    async screenshot(picture) {
      const folder = process.env.SCREENSHOTS;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${picture}.png`) });
    },
    assertClean() {
      throwIfAny('requests left the folder', foreignRequests);
      throwIfAny('errors in the page', problems);
    },
    close: () => page.close(),
  };
}

/** Runs in the page: marks the button or tab of this name; false where there is none yet. */
function markControl(name: string): boolean {
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  for (const marked of document.querySelectorAll('[data-to-click]')) marked.removeAttribute('data-to-click');
  const control = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')].find(
    (element) => element.offsetParent !== null && nameOf(element) === name,
  );
  control?.setAttribute('data-to-click', '');
  return control !== undefined;
}
