import type { FUniver } from '@univerjs/core/lib/facade';
import type { IWorkbookData } from '@univerjs/core';
import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';
import type { GridWorkbook } from '../../../src/host/standalone/open-grid';
import type { HostHarness, InitialWorkbook, OpenedWorkbook } from '../contract/harness';
import { gridClerk } from './grid-clerk';
import { GRID_TRAITS } from './grid-traits';
import { initialDocument } from './initial-document';
import { savedDrawing, tintsIn } from './saved-drawing';
import { savedFingerprint } from './saved-fingerprint';

/** A workbook in a grid of its own, with the program behind it. */
export interface OpenedGrid {
  readonly api: FUniver;
  readonly workbook: GridWorkbook;
  readonly close: () => Promise<void> | void;
}

export interface OpenedGridWorkbook extends OpenedWorkbook {
  readonly api: FUniver;
  readonly workbook: GridWorkbook;
}

export interface GridHarness extends HostHarness {
  open(initial: InitialWorkbook): Promise<OpenedGridWorkbook>;
}

/** The embedded spreadsheet under the contract, with a screen or without: `open` says which. */
export const gridHarness = (open: (document: WorkbookDocument) => Promise<OpenedGrid>): GridHarness => {
  /** A screen shows one workbook at a time: what is saved is the one opened last. */
  const lastIn = new WeakMap<FUniver, GridWorkbook>();
  const opened = async (document: WorkbookDocument): Promise<OpenedGridWorkbook> => {
    const { api, workbook, close } = await open(document);
    lastIn.set(api, workbook);
    const saved = async (): Promise<IWorkbookData> => {
      // Formulas show their results a while after they were written; a workbook read whole has them.
      await lastIn.get(api)?.document({ keepEditing: true });
      const shown = api.getActiveWorkbook();
      if (!shown) throw new Error('no workbook is shown');
      return shown.save();
    };
    return {
      api,
      workbook,
      host: workbook.host,
      clerk: gridClerk(api),
      drawn: async () => savedDrawing(await saved()),
      tints: async () => tintsIn(await saved()),
      fingerprint: async () => savedFingerprint(await saved()),
      reopened: async () => opened(await workbook.document()),
      close: async () => close(),
    };
  };
  return {
    ...GRID_TRAITS,
    open: (initial) => opened(initialDocument(initial)),
  };
};
