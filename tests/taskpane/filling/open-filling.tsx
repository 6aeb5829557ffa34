import { screen, waitFor, within } from '@testing-library/react';
import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import type { OpenedSheet } from '../../../src/host/memory/open-memory-workbook';
import { GOALS, POSTS, select } from '../../domain/filling/school-forms';
import { openPane, SCHOOL, type OpenedPane, type OpenPaneOptions } from '../open-pane';

/** A sheet of a drawing as a workbook in memory is opened with. */
export const opened = ({ name, rows, merges }: SheetSnapshot): OpenedSheet => ({
  name,
  merges: merges.map(rangeAddress),
  cells: Object.fromEntries(
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((value, col) => (value === undefined ? [] : [[cellAddress(row, col), value]])),
    ),
  ),
});

export interface OpenedFilling extends OpenedPane {
  /** Selects cells in the sheet, as the clerk does. */
  select(sheet: string, address: string): void;
  /** What a cell holds now. */
  cell(sheet: string, address: string): unknown;
}

/** 填报 on a workbook with 附件1 and 附件2, its first sheet empty and selected. */
export async function openFilling(options: OpenPaneOptions = {}): Promise<OpenedFilling> {
  const pane = await openPane({
    sheets: [{ name: '封面' }, opened(GOALS), opened(POSTS)],
    memory: SCHOOL,
    view: 'filling',
    ...options,
  });
  return {
    ...pane,
    select: (sheet, address) => pane.clerk.select(sheet, select(sheet, address).range),
    cell: (sheet, address) =>
      pane.workbook.state.sheets.find(({ name }) => name === sheet)?.cells.get(address)?.value,
  };
}

/** Machines that check several things at once are slow. */
const PATIENT = { timeout: 4000 };

export const view = (): HTMLElement => screen.getByRole('tabpanel');
export const status = (): HTMLElement => screen.getByRole('status');
export const button = (name: string | RegExp): HTMLElement => within(view()).getByRole('button', { name });
export const heading = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 2, name }, PATIENT);
export const said = (text: string): Promise<void> =>
  waitFor(() => expect(status().textContent).toContain(text), PATIENT);
