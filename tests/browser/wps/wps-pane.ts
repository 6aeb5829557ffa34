import type { Browser, Locator } from 'playwright-core';
import type { ViewId } from '../../../src/taskpane/pane/view-id';
import { askForView } from '../../../src/wps/pane/asked-views';
import { openPane } from '../../../src/wps/pane/open-pane';
import { machineOf } from '../../wps-host/model/surroundings/machine';
import type { PageWps, PageWpsOptions } from '../../wps-host/page-wps';
import { startWps } from '../../wps-host/start-wps';
import { wpsFolder } from './built-wps';
import { openWpsPage, type OpenedWpsPage, type WpsPageOptions } from './wps-page';

export interface WpsPane extends OpenedWpsPage {
  button(name: string | RegExp): Locator;
  tab(name: string | RegExp): Locator;
  /** The line at the bottom that says what was done, what is going on, or what went wrong. */
  readonly status: Locator;
  /** Whether WPS shows the pane. */
  isShown(): Promise<boolean>;
  /** A button of the ribbon asks it for a view, which it then shows. */
  ask(view: ViewId): Promise<void>;
}

export interface WpsPaneOptions extends Omit<WpsPageOptions, 'page' | 'query' | 'wps'> {
  /** The view that the ribbon asks for. */
  readonly view?: ViewId;
  readonly wps?: PageWpsOptions;
}

/** What the ribbon leaves when it opens the first pane of a session: its address, its window, and the word of it. */
export function openedByRibbon(view: ViewId): {
  readonly query: string;
  readonly wps: Pick<PageWpsOptions, 'panes' | 'storage'>;
} {
  const { application, program } = startWps({ sheets: [{ name: 'Sheet1' }] });
  openPane(application, view, { page: `${wpsFolder()}index.html`, now: Date.now });
  const { panes, storage } = machineOf(program);
  return {
    query: new URL(panes[0]!.url).search,
    wps: {
      panes: panes.map(({ url, title }) => ({ url, title })),
      storage: Object.fromEntries(storage),
    },
  };
}

/** What the ribbon leaves in the storage when it asks the first pane for a view. */
export function wordsOfRibbon(view: ViewId): readonly (readonly [key: string, word: string])[] {
  const left = new Map<string, string>();
  const storage = { getItem: () => null, setItem: left.set.bind(left), removeItem: () => undefined };
  askForView(storage, 1, view, Date.now());
  return [...left];
}

/** Runs in the page of the pane, as if its storage were that of the ribbon’s page too. */
export function leaveWords({ machine }: PageWps, words: ReturnType<typeof wordsOfRibbon>): void {
  for (const [key, word] of words) machine.storage.set(key, word);
}

/** The built pane in WPS, once it has opened, as the first of the session. */
export async function openWpsPane(
  browser: Browser,
  { view = 'start', wps = {}, ...options }: WpsPaneOptions = {},
): Promise<WpsPane> {
  const opening = openedByRibbon(view);
  const opened = await openWpsPage(browser, {
    page: 'taskpane.html',
    query: opening.query,
    wps: { ...opening.wps, ...wps },
    ...options,
  });
  const { page } = opened;
  await page.getByRole('tablist').waitFor();
  return {
    ...opened,
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    tab: (name) => page.getByRole('tab', { name, exact: typeof name === 'string' }),
    status: page.getByRole('contentinfo').getByRole('status'),
    isShown: () => opened.wps.do(({ machine }) => machine.panes[0]?.visible ?? false, null),
    async ask(asked) {
      const left = new Map<string, string>();
      const storage = { getItem: () => null, setItem: left.set.bind(left), removeItem: () => undefined };
      askForView(storage, 1, asked, Date.now());
      await opened.wps.do(
        ({ machine }, words) => {
          for (const [key, word] of words) machine.storage.set(key, word);
        },
        [...left],
      );
    },
  };
}

/** Opens panes for a test and closes them afterwards. Call it at the top of the file. */
export function useWpsPanes(browser: () => Browser): (options?: WpsPaneOptions) => Promise<WpsPane> {
  const opened: WpsPane[] = [];
  afterEach(async () => {
    for (const pane of opened.splice(0)) await pane.close();
  });
  return async (options) => {
    const pane = await openWpsPane(browser(), options);
    opened.push(pane);
    return pane;
  };
}
