import type { WorkbookDocument } from '../../src/domain/document/workbook-document';
import { openMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';
import type { Grid, GridWorkbook } from '../../src/host/standalone/open-grid';

/** A workbook in the fake grid, and the hand of the clerk on it. */
export interface FakeWorkbook extends GridWorkbook {
  /** The clerk types; the document is another from then on. */
  type(document?: Partial<WorkbookDocument>): void;
  /** The clerk has typed a moment ago: nobody has been told yet. */
  typeJustNow(): void;
  /** A cell is being edited; `document` finishes it unless told not to. */
  edit(): void;
  readonly isEditing: boolean;
  /** Somebody listens to its changes. */
  readonly isWatched: boolean;
}

export interface FakeGrid extends Grid {
  readonly opened: readonly FakeWorkbook[];
  /** The one that is shown. */
  readonly shown: FakeWorkbook;
  readonly isDisposed: boolean;
  /** The next `open` or `document` fails. */
  fail(error: unknown): void;
}

/** A grid that keeps what it was given, as strict as the interface: what it no longer shows answers nothing. */
export function fakeGrid(): FakeGrid {
  const opened: FakeWorkbook[] = [];
  let failure: { readonly error: unknown } | undefined;
  let disposed = false;
  const failIfTold = (): void => {
    const told = failure;
    failure = undefined;
    if (told) throw told.error;
  };
  return {
    opened,
    get shown() {
      return opened.at(-1)!;
    },
    get isDisposed() {
      return disposed;
    },
    fail: (error) => (failure = { error }),
    open: async (document) => {
      await Promise.resolve();
      if (disposed) throw new Error('the grid is disposed of');
      failIfTold();
      const workbook = fakeWorkbook(document, () => opened.at(-1) === workbook, failIfTold);
      opened.push(workbook);
      return workbook;
    },
    setBrightness: () => undefined,
    setLang: () => undefined,
    dispose: () => (disposed = true),
  };
}

function fakeWorkbook(first: WorkbookDocument, isShown: () => boolean, failIfTold: () => void): FakeWorkbook {
  const listeners = new Set<() => void>();
  let document = first;
  let isEditing = false;
  let untold = false;
  const change = (next: WorkbookDocument): void => {
    if (!isShown()) throw new Error('typed into a workbook that is not shown');
    document = next;
    for (const listener of listeners) listener();
  };
  return {
    host: openMemoryWorkbook().host,
    type: (next = {}) => change({ ...document, ...next }),
    typeJustNow: () => void (untold = true),
    edit: () => (isEditing = true),
    get isEditing() {
      return isEditing;
    },
    get isWatched() {
      return listeners.size > 0;
    },
    document: async ({ keepEditing = false } = {}) => {
      await Promise.resolve();
      if (!isShown()) throw new Error('asked of a workbook that is not shown');
      failIfTold();
      if (isEditing && !keepEditing) {
        isEditing = false;
        change({ ...document });
      }
      return document;
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changesTold: () => {
      if (untold) change({ ...document });
      untold = false;
      return Promise.resolve();
    },
    undo: () => Promise.resolve(),
    redo: () => Promise.resolve(),
  };
}
