import type { WorkbookDocument } from '../../domain/document/workbook-document';
import type { Lang } from '../../messages/fill';
import type { Host } from '../port';
import type { Brightness } from '../program-theme';

/** The embedded spreadsheet. It shows one workbook at a time. */
export interface Grid {
  /** Shows another workbook in place of the one shown; that one's host answers `workbookClosed` from then on. */
  open(document: WorkbookDocument): Promise<GridWorkbook>;
  setBrightness(brightness: Brightness): void;
  /** The grid's own menus and dialogs; the workbook shown stays, with its undo. */
  setLang(lang: Lang): void;
  dispose(): void;
}

/** The workbook that the grid shows. */
export interface GridWorkbook {
  readonly host: Host;
  /** The clerk is typing in a cell; what they type is not yet in the workbook. */
  readonly isEditing: boolean;
  /**
   * What it holds now, to save, print or keep; a cell in the middle of being edited is taken as finished first. With
   * `keepEditing` the clerk goes on typing, and that cell counts with what it held before: for keeping aside unasked.
   * All changes that it holds have been told before it is there.
   */
  document(options?: { readonly keepEditing?: boolean }): Promise<WorkbookDocument>;
  /** Calls back after anything that a saved file would show, by whoever's hand. */
  onChanged(listener: () => void): () => void;
  /** Resolves once all changes so far have been told: they are a moment late otherwise. */
  changesTold(): Promise<void>;
  /** The grid's own undo and redo, as Ctrl+Z and Ctrl+Y. */
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export interface GridOptions {
  /** The element it fills; absent: without any screen, for tests. */
  readonly container?: HTMLElement;
  readonly lang: Lang;
  readonly brightness: Brightness;
}

/** Starts the embedded spreadsheet. Everything of it is loaded with the module that implements this. */
export type StartGrid = (options: GridOptions) => Promise<Grid>;
