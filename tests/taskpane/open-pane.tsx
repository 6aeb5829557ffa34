import { render, screen, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { readMemory } from '../../src/actions/workbook/read-memory';
import { rememberInWorkbook } from '../../src/actions/workbook/remember';
import type { CalendarDate } from '../../src/domain/sheet/cell-value';
import type { WorkbookMemory } from '../../src/domain/workbook/workbook-memory';
import {
  openMemoryWorkbook,
  type OpenedMemoryWorkbook,
  type OpenedSheet,
} from '../../src/host/memory/open-memory-workbook';
import type { Host, HostCapabilities } from '../../src/host/port';
import { App } from '../../src/taskpane/App';
import { paneCore } from '../../src/taskpane/pane/pane-core';
import type { PaneServices } from '../../src/taskpane/pane/pane-services';
import type { ViewId } from '../../src/taskpane/pane/view-id';

export interface OpenPaneOptions {
  readonly sheets?: readonly OpenedSheet[];
  readonly capabilities?: HostCapabilities;
  /** What the workbook remembers before the pane opens. */
  readonly memory?: Partial<WorkbookMemory>;
  readonly view?: ViewId;
  readonly lang?: PaneServices['lang'];
  readonly today?: CalendarDate;
  /** The host given to the pane, made from the one in memory. */
  readonly host?: (host: Host) => Host;
}

export interface OpenedPane extends OpenedMemoryWorkbook {
  readonly user: UserEvent;
  readonly page: RenderResult;
  /** What the workbook remembers now. */
  memory(): Promise<WorkbookMemory>;
  /** Names of its visible sheets. */
  sheetNames(): Promise<readonly string[]>;
}

/** A day after the third quarter of 2012 ended: the third quarter is being reported. */
const TODAY = { year: 2012, month: 10, day: 8 } as const;

export const servicesOn = (
  host: Host,
  { lang = 'zh', today = TODAY }: Pick<OpenPaneOptions, 'lang' | 'today'> = {},
): PaneServices => ({
  host,
  lang,
  core: () => Promise.resolve(paneCore),
  today: () => today,
  pool: () => {
    throw new Error('no threads in this test');
  },
  platform: () => Promise.reject(new Error('no reading in this test')),
  program: {
    name: 'Excel',
    version: '16.0',
    platform: 'PC',
    displayLanguage: 'zh-CN',
    requirementSets: ['ExcelApi 1.14'],
  },
  theme: { current: () => 'light', onChange: () => () => undefined },
});

/** The whole pane on a workbook in memory, once it has opened. */
export async function openPane(options: OpenPaneOptions = {}): Promise<OpenedPane> {
  const opened = openMemoryWorkbook(options.sheets, options.capabilities);
  if (options.memory) await rememberInWorkbook(opened.host, options.memory);
  const host = options.host?.(opened.host) ?? opened.host;
  const page = render(<App services={servicesOn(host, options)} firstView={options.view} />);
  await screen.findByRole('tablist');
  return {
    ...opened,
    page,
    user: userEvent.setup(),
    memory: () => readMemory(opened.host),
    sheetNames: async () =>
      (await opened.host.listSheets())
        .filter(({ visibility }) => visibility === 'visible')
        .map(({ name }) => name),
  };
}

export const SCHOOL = { role: 'school', unit: '示例市第一中学', year: 2012, quarter: 3 } as const;
