import { render, screen } from '@testing-library/react/pure';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import type { SampleQuarter } from '../../src/actions/sample/give-sample';
import { openMemoryWorkbook, type OpenedMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';
import type { Host } from '../../src/host/port';
import { App } from '../../src/taskpane/App';
import { paneCore } from '../../src/taskpane/pane/pane-core';
import type { PaneServices } from '../../src/taskpane/pane/pane-services';
import { SampleOrder } from '../../src/taskpane/sample/sample-order';
import type { SampleFetch } from '../../src/taskpane/sample/sample-source';
import { sampleFile, sampleFiles } from './consolidation/open-view';
import { filePlatform, Gate, poolHere } from './consolidation/reading-here';

const given = (file: File) => ({ name: file.name, blob: file });

export const sampleQuarter = (): SampleQuarter => ({
  period: { year: 2012, quarter: 3 },
  roster: given(sampleFile('units.csv')),
  files: sampleFiles()
    .filter(({ name }) => !name.startsWith('~$'))
    .map(given),
});

/** A page that shows one workbook at a time; another brings another pane, as in the page with the spreadsheet. */
class WorkbookPage {
  opened: OpenedMemoryWorkbook = openMemoryWorkbook();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly host = (): Host => this.opened.host;

  openNew(): Host {
    this.opened = openMemoryWorkbook();
    for (const listener of this.listeners) listener();
    return this.host();
  }
}

interface SamplePageOptions {
  readonly fetch?: (how: SampleFetch) => Promise<SampleQuarter>;
  /** What comes of asking for an empty workbook; by default a new one. */
  readonly emptyWorkbook?: (page: WorkbookPage) => Promise<Host | undefined>;
}

export async function openSamplePage(options: SamplePageOptions = {}) {
  const page = new WorkbookPage();
  const gate = new Gate();
  const order = new SampleOrder();
  const services: Omit<PaneServices, 'host'> = {
    core: () => Promise.resolve(paneCore),
    lang: 'zh',
    // Long after the sample: its quarter is not what the calendar suggests.
    today: () => ({ year: 2026, month: 5, day: 9 }),
    pool: () => poolHere(gate),
    platform: () => Promise.resolve(filePlatform),
    program: { name: '', version: '', platform: '', displayLanguage: 'zh-CN', requirementSets: [] },
    theme: { current: () => 'light', onChange: () => () => undefined },
    sample: {
      fetch: options.fetch ?? (() => Promise.resolve(sampleQuarter())),
      emptyWorkbook: () => options.emptyWorkbook?.(page) ?? Promise.resolve(page.openNew()),
      order,
    },
  };
  let panes = 0;
  const keys = new Map<Host, number>();
  function Page() {
    const host = useSyncExternalStore(page.subscribe, page.host);
    if (!keys.has(host)) keys.set(host, ++panes);
    return <App key={keys.get(host)} services={{ ...services, host }} />;
  }
  render(<Page />);
  await screen.findByRole('button', { name: '打开示例' });
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  return {
    page,
    gate,
    order,
    user,
    open: () => user.click(screen.getByRole('button', { name: '打开示例' })),
  };
}

export const visibleSheets = async (host: Host): Promise<readonly string[]> =>
  (await host.listSheets()).filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
