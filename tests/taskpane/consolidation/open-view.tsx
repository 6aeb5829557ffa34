import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { openMemoryWorkbook, type OpenedSheet } from '../../../src/host/memory/open-memory-workbook';
import { ConsolidationView } from '../../../src/taskpane/consolidation/ConsolidationView';
import { PaneProvider } from '../../../src/taskpane/pane/PaneProvider';
import type { PaneServices } from '../../../src/taskpane/pane/pane-services';
import { StatusLine } from '../../../src/taskpane/shell/StatusLine';
import { ThemedPane } from '../../../src/taskpane/theme/ThemedPane';
import { filePlatform, Gate, poolHere } from './reading-here';

const SAMPLES = path.resolve(__dirname, '../../../samples/2012Q3');

/** A file of the sample quarter, or any file of the project by its whole path. */
export const sampleFile = (name: string): File =>
  new File([new Uint8Array(readFileSync(path.resolve(SAMPLES, name)))], path.basename(name));

/** What a clerk drops: the folder of the sample quarter without its list of units. */
export const sampleFiles = (): readonly File[] =>
  readdirSync(SAMPLES)
    .filter((name) => name !== 'units.csv')
    .map(sampleFile);

/** The view on a workbook in memory, with the real session, reading here. */
export async function openView(sheets?: readonly OpenedSheet[]) {
  const opened = openMemoryWorkbook(sheets);
  const gate = new Gate();
  const services: PaneServices = {
    host: opened.host,
    mechanism: defaultMechanism(),
    lang: 'zh',
    today: () => ({ year: 2012, month: 10, day: 9 }),
    pool: () => poolHere(gate),
    platform: () => Promise.resolve(filePlatform),
    program: { name: '', version: '', platform: '', displayLanguage: 'zh-CN', requirementSets: [] },
    theme: { current: () => 'light', onChange: () => () => undefined },
  };
  const user = userEvent.setup();
  render(
    <ThemedPane theme={services.theme} lang={services.lang}>
      <PaneProvider services={services} firstView="consolidation">
        {({ ready }) =>
          ready && (
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

type User = ReturnType<typeof userEvent.setup>;

const inputBehind = (label: string): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>(`input[data-choose="${label}"]`);
  if (!input) throw new Error(`no input behind ${label}`);
  return input;
};

/** Chooses files as the system's dialog would give them. */
export const choose = (user: User, label: string, files: readonly File[]): Promise<void> =>
  user.upload(inputBehind(label), [...files]);

/** Waits until nothing is being read and the result is there. */
export async function readToEnd(): Promise<void> {
  await screen.findByRole('table', {}, { timeout: 20_000 });
  await act(async () => {
    while (screen.queryByRole('progressbar')) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** The totals as the table shows them, by label. */
export function shownTotals(): Readonly<Record<string, string>> {
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  return Object.fromEntries(
    rows.map((row) => {
      const label = within(row).getByRole('rowheader').firstChild?.textContent ?? '';
      return [label, within(row).getAllByRole('cell')[0]?.textContent ?? ''];
    }),
  );
}
