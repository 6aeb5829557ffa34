import type { ExportedFile } from '../../actions/consolidation/session-services';
import type { GivenFiles } from '../consolidation/files/dropped-files';

export interface ChoosingOptions {
  /** Of the window. */
  readonly title: string;
  /** Called once the window is closed, and while folders are gone through, with how many files there are so far. */
  readonly onFound: (count: number) => void;
  readonly signal: AbortSignal;
}

/** Another way to files than the page's own, where the program around the pane offers one. */
export interface FileChooser {
  /**
   * Asks the clerk in a window of the program. Undefined where the clerk closed it, or the signal fired. Rejects with
   * `NoFileWindow`.
   */
  choose(kind: 'file' | 'files' | 'folder', options: ChoosingOptions): Promise<GivenFiles | undefined>;
}

/** Where a file was saved; `name` is the one it got. */
export type SavedFile =
  | { readonly kind: 'downloads'; readonly name: string }
  | { readonly kind: 'folder'; readonly name: string; readonly folder: string }
  /** The folder that was chosen could not be written to. */
  | { readonly kind: 'downloadsInstead'; readonly name: string; readonly folder: string }
  /** The program could write to no folder; the page has offered the file as a download, and cannot know what came of it. */
  | { readonly kind: 'offered'; readonly name: string };

/** Another way of saving than the page's download, where the program around the pane offers one. */
export interface FileSaver {
  /** `title` is of the window that asks where. Undefined where the clerk closed it. Never replaces a file. */
  save(file: ExportedFile, title: string): Promise<SavedFile | undefined>;
}

/** The program did not show its window for files. */
export class NoFileWindow extends Error {
  override readonly name = 'NoFileWindow';

  constructor(cause?: unknown) {
    super('no window for files', cause === undefined ? {} : { cause });
  }
}
