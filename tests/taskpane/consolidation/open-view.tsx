import { render, screen, waitFor, within } from '@testing-library/react/pure';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  openMemoryWorkbook,
  type OpenedMemoryWorkbook,
  type OpenedSheet,
} from '../../../src/host/memory/open-memory-workbook';
import { ConsolidationView } from '../../../src/taskpane/consolidation/ConsolidationView';
import { PaneProvider } from '../../../src/taskpane/pane/PaneProvider';
import { paneCore } from '../../../src/taskpane/pane/pane-core';
import type { PaneServices } from '../../../src/taskpane/pane/pane-services';
import { StatusLine } from '../../../src/taskpane/shell/StatusLine';
import { ThemedPane } from '../../../src/taskpane/theme/ThemedPane';
import { filePlatform, Gate, poolHere } from './reading-here';

const SAMPLES = path.resolve(__dirname, '../../../samples/2012Q3');
const PROBLEMS = path.resolve(__dirname, '../../golden/2015Q1-files/input');

const fileIn = (folder: string, name: string): File =>
  new File([new Uint8Array(readFileSync(path.join(folder, name)))], name);

/** A file of the sample quarter. */
export const sampleFile = (name: string): File => fileIn(SAMPLES, name);

/** A file of the quarter in which everything goes wrong: encrypted, sent twice. */
export const problemFile = (name: string): File => fileIn(PROBLEMS, name);

/** What a clerk drops: the folder of the sample quarter without its list of units. */
export const sampleFiles = (): readonly File[] =>
  readdirSync(SAMPLES)
    .filter((name) => name !== 'units.csv')
    .map(sampleFile);

/** A list of units as a school office writes it. */
export const rosterFile = (...units: readonly string[]): File =>
  new File([['单位名称', ...units].join('\n')], 'units.csv');

/** The view on a workbook in memory, with the real session, reading here. */
export const openView = (sheets?: readonly OpenedSheet[]) => openViewOn(openMemoryWorkbook(sheets));

export async function openViewOn(opened: OpenedMemoryWorkbook, more: Partial<PaneServices> = {}) {
  const gate = new Gate();
  const services: PaneServices = {
    host: opened.host,
    core: () => Promise.resolve(paneCore),
    lang: 'zh',
    today: () => ({ year: 2012, month: 10, day: 9 }),
    pool: () => poolHere(gate),
    platform: () => Promise.resolve(filePlatform),
    program: { name: '', version: '', platform: '', displayLanguage: 'zh-CN', requirementSets: [] },
    theme: { current: () => 'light', onChange: () => () => undefined },
    ...more,
  };
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(
    <ThemedPane theme={services.theme} lang={services.lang}>
      <PaneProvider services={services} firstView="consolidation">
        {(frame) =>
          frame && (
            <>
              <ConsolidationView />
              <StatusLine />
            </>
          )
        }
      </PaneProvider>
    </ThemedPane>,
  );
  await screen.findByRole('heading', { name: '① 文件' });
  return { ...opened, gate, user };
}

export type User = ReturnType<typeof userEvent.setup>;

function inputBehind(label: string): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>(`input[data-choose="${label}"]`);
  if (!input) throw new Error(`no input behind ${label}`);
  return input;
}

/** Chooses files as the system's dialog would give them. */
export const choose = (user: User, label: string, files: readonly File[]): Promise<void> =>
  user.upload(inputBehind(label), [...files]);

/** Gives the list of units and the files, and waits for the result. */
export async function consolidate(
  user: User,
  roster: File | undefined,
  files: readonly File[],
): Promise<void> {
  if (roster) {
    await choose(user, '选择名单文件', [roster]);
    await screen.findByText(/^应报\d+个单位$/u);
  }
  await choose(user, '选择文件', files);
  await waitFor(() => expect(statusText()).toMatch(/^已读完/u), { timeout: 20_000 });
}

/** The sample quarter as far as a clerk comes by giving roster and files. */
export async function openSampleQuarter() {
  const view = await openView();
  await consolidate(view.user, sampleFile('units.csv'), sampleFiles());
  return view;
}

/** What the line at the bottom of the pane says. */
export const statusText = (): string =>
  within(screen.getByRole('contentinfo')).getByRole('status').textContent ?? '';

/** The totals as the table shows them, by label. */
export function shownTotals(): Readonly<Record<string, string>> {
  const rows = within(screen.getByRole('table', { name: /十项指标合计$/u })).getAllByRole('rowheader');
  return Object.fromEntries(
    rows.map((header) => [
      header.firstChild?.textContent ?? '',
      header.nextElementSibling?.textContent ?? '',
    ]),
  );
}
