import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';
import { collectProblems, throwIfAny } from '../harness/page-problems';
import { RequestGuard } from '../harness/request-guard';
import type { HandedFile } from '../quarter-files';
import type { BuiltPage } from './built-page';
import { documentIn } from './saved-file';

/** The standalone page as a clerk has it in front of them. */
export interface Workbench {
  readonly page: Page;
  readonly grid: Locator;
  readonly pane: Locator;
  /** The line between toolbar and grid. */
  readonly notices: Locator;
  /** The line at the bottom of the pane. */
  readonly status: Locator;
  tool(name: string): Locator;
  /** Tabs of the grid's own sheet bar, in their order. */
  sheetTab(name: string): Locator;
  sheetTabs(): Promise<readonly string[]>;
  /** Opens a file behind 打开, by the system's dialog. */
  open(file: string | HandedFile): Promise<void>;
  /** 保存 as a download: the file's name, and what our own reader finds in it. */
  save(): Promise<SavedFile>;
  /** Goes to a cell of the sheet shown by the name box, as `G6`. */
  goTo(cell: string): Promise<void>;
  /** Types into a cell and finishes it with Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Until no file is being opened or saved: the page does one thing at a time, and lets a key for another go by. */
  atRest(): Promise<void>;
  /** Requests that left the origin. They were refused. */
  readonly foreign: string[];
  /** Errors on the console, uncaught ones, violations of the page's policy. */
  readonly problems: string[];
  /** No request has left the origin, and nothing has gone wrong in the page. */
  assertClean(): void;
  close(): Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly document: WorkbookDocument;
}

export interface WorkbenchOptions {
  /** Anything of the browser: `colorScheme`, `forcedColors`, `locale`. */
  readonly context?: BrowserContextOptions;
  /** Where the browser has handles of files, they are used; without, files are chosen and downloaded. */
  readonly handles?: boolean;
  /** Runs in the page before its own scripts; it sees nothing of the test. */
  readonly prepare?: () => void;
  /** What a second page shares with the first: the browser's store on this machine. */
  readonly beside?: Workbench;
  /** Does not wait for the grid. */
  readonly early?: boolean;
}

/** Milliseconds for anything a clerk waits for; machines that do several things at once are slow. */
const PATIENCE = 20_000;
const SCREEN = { width: 1366, height: 768 };

async function newContext(browser: Browser, { context, handles, prepare }: WorkbenchOptions) {
  const made = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: SCREEN,
    // What a service worker asks for, nobody else hears of.
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    ...context,
  });
  if (!handles) await made.addInitScript(withoutHandles);
  await made.addInitScript(tellViolations);
  if (prepare) await made.addInitScript(prepare);
  return made;
}

/** As in Firefox and Safari, or on plain http. */
function withoutHandles(): void {
  Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
}

function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} ${blockedURI}`),
  );
}

/** Opens the page that is built, and waits until the grid stands. */
export async function openWorkbench(
  { browser, origin }: BuiltPage,
  options: WorkbenchOptions = {},
): Promise<Workbench> {
  const { beside, early } = options;
  const context = beside?.page.context() ?? (await newContext(browser, options));
  const foreign = beside?.foreign ?? (await guarded(context, origin));
  const problems = beside?.problems ?? collectProblems(context);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${origin}/`);
  const bench = workbenchOn(page, { foreign, problems });
  if (!early) await gridStands(bench);
  return bench;
}

/** Requests that left the origin, refused and noted; to this page Office's servers are as foreign as any. */
async function guarded(context: BrowserContext, origin: string): Promise<string[]> {
  const guard = new RequestGuard(origin, []);
  await guard.watch(context);
  return guard.foreign;
}

function workbenchOn(page: Page, noted: Pick<Workbench, 'foreign' | 'problems'>): Workbench {
  const grid = page.locator('[data-region="grid"]');
  const pane = page.locator('[data-region="pane"]');
  const tool = (name: string): Locator =>
    page.locator('[data-region="toolbar"]').getByRole('button', { name, exact: true });
  const goTo = (cell: string): Promise<void> => goToCell(grid, cell);
  return {
    ...noted,
    page,
    grid,
    pane,
    notices: page.locator('[data-region="notices"]'),
    status: pane.locator('footer').getByRole('status'),
    tool,
    sheetTab: (name) => grid.getByRole('tab', { name, exact: true }),
    sheetTabs: () => grid.getByRole('tab').allInnerTexts(),
    open: async (file) => {
      const [dialog] = await Promise.all([page.waitForEvent('filechooser'), tool('打开').click()]);
      await dialog.setFiles(file);
    },
    save: async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), tool('保存').click()]);
      const bytes = readFileSync(await download.path());
      return { name: download.suggestedFilename(), bytes, document: await documentIn(bytes) };
    },
    goTo,
    type: async (cell, text) => {
      await goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    atRest: () => tool('打开').and(page.locator('[aria-disabled="false"]')).waitFor(),
    assertClean() {
      throwIfAny('requests left the origin', noted.foreign);
      throwIfAny('errors in the page', noted.problems);
    },
    close: () => page.context().close(),
  };
}

/** By the name box; the grid takes the keys of the keyboard afterwards. */
async function goToCell(grid: Locator, cell: string): Promise<void> {
  const box = grid.getByRole('textbox').first();
  await box.fill(cell);
  await box.press('Enter');
  await grid
    .locator('[data-u-comp="editor"]')
    .first()
    .evaluate(async (editor) => {
      while (document.activeElement !== editor) await new Promise((resolve) => setTimeout(resolve, 10));
    });
}

/** The grid has drawn itself, and the pane is there. */
export async function gridStands({ grid, page }: Pick<Workbench, 'grid' | 'page'>): Promise<void> {
  await grid.locator('canvas').last().waitFor();
  await grid.getByRole('tab').first().waitFor();
  await page.getByRole('tablist').last().waitFor();
}

/** Opens the page for a test and closes it afterwards. Call it at the top of the file. */
export function useWorkbenches(built: () => BuiltPage): (options?: WorkbenchOptions) => Promise<Workbench> {
  const opened: Workbench[] = [];
  afterEach(async () => {
    for (const bench of opened.splice(0)) await bench.close();
  });
  return async (options) => {
    const bench = await openWorkbench(built(), options);
    opened.push(bench);
    return bench;
  };
}
