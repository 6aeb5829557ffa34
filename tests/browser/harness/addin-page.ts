import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import path from 'node:path';
import { excelApiTable } from '../../excel-host/client/api-table';
import type { PageExcel } from '../../excel-host/client/page-host';
import type { ExcelHostOptions } from '../../excel-host/transport/host-options';
import { RemoteExcel } from './page-excel';
import { collectProblems, throwIfAny } from './page-problems';
import { servePages, type ServedPages } from './page-server';
import { RequestGuard } from './request-guard';

const ROOT = path.resolve(__dirname, '../../..');
/** Built by `webpack --env target=test-pages`. */
const EXCEL_HOST_SCRIPT = path.join(ROOT, 'dist/test-pages/excel-host.js');

export interface AddinPageOptions extends ServedPages {
  /** Path of the page, `/taskpane.html#view`. */
  readonly path: string;
  /** What Excel claims and how it behaves; without it the page is in no Office program. */
  readonly excel?: ExcelHostOptions | false;
  /** What has been done to the workbook before the page opens. Runs in the page: it sees nothing of the test. */
  readonly prepare?: (excel: PageExcel) => void;
  /** Size of the pane; Excel's is 320 wide. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Anything else of the browser: `colorScheme`, `forcedColors`, `reducedMotion`, `locale`. */
  readonly context?: BrowserContextOptions;
}

export interface AddinPage {
  readonly page: Page;
  readonly excel: RemoteExcel;
  /** Errors on the console, uncaught ones, and violations of the page's policy, as they came. */
  readonly problems: string[];
  /** Requests that left the add-in's server and the Office CDN. They were refused. */
  readonly foreignRequests: string[];
  /** Scripts that office.js had from its CDN, out of the npm package. */
  readonly officeRequests: readonly string[];
  assertNoForeignRequests(): void;
  /** No foreign request, no error in the page, and nothing asked of Excel that the host does not play. */
  assertClean(): Promise<void>;
  close(): Promise<void>;
}

async function installExcel(
  context: BrowserContext,
  options: ExcelHostOptions,
  prepare: AddinPageOptions['prepare'],
): Promise<void> {
  const all: ExcelHostOptions = { apiTable: excelApiTable(), ...options };
  await context.addInitScript((given) => Object.assign(window, { __excelHostOptions: given }), all);
  await context.addInitScript({ path: EXCEL_HOST_SCRIPT });
  if (prepare) await context.addInitScript(`(${prepare.toString()})(window.__excelHost)`);
}

/** Opens a page of the add-in as Excel does: office.js from its CDN, on our host, in a pane of its usual size. */
export async function openAddinPage(
  browser: Browser,
  {
    path: pagePath,
    excel: excelOptions = {},
    prepare,
    viewport,
    context: more = {},
    ...served
  }: AddinPageOptions,
): Promise<AddinPage> {
  const root = served.root ?? (served.pages ? undefined : path.join(ROOT, 'dist/excel'));
  const server = await servePages({ ...served, ...(root === undefined ? {} : { root }) });
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: viewport ?? { width: 320, height: 720 },
    ...more,
  });
  const guard = new RequestGuard(server.origin);
  await guard.watch(context);
  if (excelOptions !== false) await installExcel(context, excelOptions, prepare);
  const problems = collectProblems(context);
  const page = await context.newPage();
  const excel = new RemoteExcel(page);
  const assertNoForeignRequests = (): void => throwIfAny('requests left the origin', guard.foreign);

  await page.goto(server.origin + pagePath);
  return {
    page,
    excel,
    problems,
    foreignRequests: guard.foreign,
    officeRequests: guard.office,
    assertNoForeignRequests,
    async assertClean() {
      assertNoForeignRequests();
      throwIfAny('errors in the page', problems);
      if (excelOptions === false) return;
      const { bugs, gaps, refused } = await excel.findings();
      throwIfAny('the test host failed or lacks something', [...bugs, ...gaps, ...refused]);
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
}
