import type { Browser, Locator } from 'playwright-core';
import type { ViewId } from '../../src/taskpane/pane/view-id';
import { openAddinPage, type AddinPage, type AddinPageOptions } from './harness/addin-page';
import type { ExcelPage } from '../excel-host/client/page-host';

export interface Pane extends AddinPage {
  button(name: string | RegExp): Locator;
  tab(name: string | RegExp): Locator;
  /** The line at the bottom that says what was done, what is going on, or what went wrong. */
  readonly status: Locator;
  /** Names of the sheets that a clerk sees. */
  visibleSheets(): Promise<readonly string[]>;
  /** Everything that is in the workbook, to see that nothing changed. */
  workbook(): Promise<unknown>;
  /** Saves the workbook, closes it with the pane, and opens both again. */
  reopen(): Promise<void>;
}

export interface PaneOptions extends Omit<AddinPageOptions, 'path' | 'root' | 'pages'> {
  /** The view that the ribbon asks for. */
  readonly view?: ViewId;
}

/** Milliseconds for anything a clerk waits for at a click; machines that do several things at once are slow. */
const PATIENCE = 15_000;

/** The built task pane in Excel, once it has opened. */
export async function openPane(browser: Browser, { view, ...options }: PaneOptions = {}): Promise<Pane> {
  const query = view === undefined ? '' : `?view=${view}`;
  const addin = await openAddinPage(browser, { path: `/taskpane.html${query}`, ...options });
  const { page, excel } = addin;
  page.setDefaultTimeout(PATIENCE);
  await page.getByRole('tablist').waitFor();
  return {
    ...addin,
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    tab: (name) => page.getByRole('tab', { name, exact: typeof name === 'string' }),
    status: page.getByRole('contentinfo').getByRole('status'),
    visibleSheets: () =>
      excel.do((own) => own.sheetNames().filter((name) => own.inspect(name).visibility === 'Visible'), null),
    workbook: async () => {
      // As one text: Playwright copies value by value, which takes seconds of a workbook.
      const text = await excel.do((own) => {
        // Which sheet is shown and what is selected is no content.
        const sheets = own
          .sheetNames()
          .map((name) => ({ ...own.inspect(name), active: false, selection: [] }));
        return JSON.stringify(sheets);
      }, null);
      return JSON.parse(text) as unknown;
    },
    reopen: () => reopen(addin),
  };
}

/** Opens the pane for a test and closes it afterwards. Call it at the top of the file. */
export function usePanes(browser: () => Browser): (options?: PaneOptions) => Promise<Pane> {
  const opened: Pane[] = [];
  afterEach(async () => {
    for (const pane of opened.splice(0)) await pane.close();
  });
  return async (options) => {
    const pane = await openPane(browser(), options);
    opened.push(pane);
    return pane;
  };
}

/** What a file keeps of a sheet, as far as the pane can tell it apart: names, values, and which sheets are hidden. */
interface SavedSheet {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly values: readonly (readonly [address: string, value: string | number | boolean])[];
}

async function reopen({ page, excel }: AddinPage): Promise<void> {
  const saved = await excel.do((own): readonly SavedSheet[] => {
    return own.sheetNames().map((name) => {
      const { visibility, cells } = own.inspect(name);
      return {
        name,
        visibility,
        values: Object.entries(cells).map(([address, { value }]) => [address, value]),
      };
    });
  }, null);
  // Runs after the host's own script, in the page that is loaded next.
  await page.addInitScript((sheets) => {
    const clerk = (window as ExcelPage).__excelHost!.clerk;
    for (const { name, visibility, values } of sheets) {
      if (name !== 'Sheet1') clerk.addSheet(name);
      // An apostrophe in front says “text”, whatever follows.
      for (const [address, value] of values) {
        clerk.type(name, address, typeof value === 'string' && value !== '' ? `'${value}` : value);
      }
      clerk.setVisibility(name, visibility);
    }
  }, saved);
  await page.reload();
  await page.getByRole('tablist').waitFor();
}
