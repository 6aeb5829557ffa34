import type { LeftBehind } from '../../domain/document/workbook-document';
import type { Host } from '../../host/port';
import type { KeptWorkbook } from '../autosave/kept-workbooks';
import type { FileRefused } from '../../actions/document/document-work';

/** Which file the workbook came from or was last saved to. */
export interface WorkspaceFile {
  /** As shown: a file's name, or 工作簿1. */
  readonly name: string;
  /** An empty workbook at first, and no file's yet. */
  readonly isNew: boolean;
  /** The file that 保存 writes over; absent: it asks where. */
  readonly handle: FileSystemFileHandle | undefined;
  /** The file of this name holds more than the page does, or may: another name is offered for saving. */
  readonly holdsMore: boolean;
  /** Milliseconds since 1970; absent where it has not been saved here. */
  readonly savedAt: number | undefined;
}

/** What the page is busy with; another piece of work waits until it is over. */
export interface PageWork {
  readonly kind: 'opening' | 'saving' | 'printing';
  readonly name: string;
  readonly cancel: (() => void) | undefined;
}

/** What the clerk is asked, in the page and not in a dialog. */
export type Question =
  | { readonly kind: 'unsaved'; readonly name: string }
  | { readonly kind: 'largePrint'; readonly cells: number }
  | { readonly kind: 'password'; readonly name: string; readonly wrong: boolean };

/** What the page has to say, until it is closed or something else happens. */
export type Notice =
  | { readonly kind: 'leftBehind'; readonly items: readonly LeftBehind[] }
  | { readonly kind: 'downloaded'; readonly name: string }
  | {
      readonly kind: 'savedWithout';
      readonly name: string;
      /** What the file cannot hold; the page still has it. */
      readonly items: readonly LeftBehind[];
      readonly downloaded: boolean;
    }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: FileRefused }
  | { readonly kind: 'notPermitted'; readonly name: string }
  | { readonly kind: 'fileGone'; readonly name: string }
  | { readonly kind: 'restored'; readonly name: string }
  | { readonly kind: 'notKept' | 'updateReady' | 'nothingToPrint' | 'noGrid' }
  | {
      readonly kind: 'failed';
      readonly what: PageWork['kind'] | 'other';
      readonly name: string;
      readonly error: unknown;
    };

export interface WorkspaceState {
  /** Grows with each workbook that is shown; the pane begins anew with it. */
  readonly number: number;
  readonly host: Host;
  readonly file: WorkspaceFile;
  readonly unsaved: boolean;
  readonly grid:
    { readonly kind: 'starting' | 'ready' } | { readonly kind: 'failed'; readonly error: unknown };
  readonly work: PageWork | undefined;
  readonly question: Question | undefined;
  readonly notice: Notice | undefined;
  /** A workbook with unsaved changes that an earlier tab has left. */
  readonly left: KeptWorkbook | undefined;
}
