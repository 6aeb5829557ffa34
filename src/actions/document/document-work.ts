import type { OpenedDocument, WorkbookDocument } from '../../domain/document/workbook-document';
import { WorkbookRefusal } from '../../formats/refusal';

export interface OpenOptions {
  /** Names the sheet of a text file; never decides how the file is read. */
  readonly fileName: string;
  /** Tried in turn on a file that is locked. */
  readonly passwords: readonly string[];
}

/** Opening and saving away from the page's own thread, so that the page stays quick whatever the file. */
export interface DocumentWork {
  /**
   * Rejects with what `isRefusal` knows where the file cannot be read (its `code` and `values` have sentences in
   * `messages/refusals`), and with `DocumentWorkCancelled` after the signal.
   */
  open(file: Blob, options: OpenOptions, signal?: AbortSignal): Promise<OpenedDocument>;
  /** The bytes of an .xlsx file. Rejects with `SavingFailed` or `DocumentWorkCancelled`. */
  save(document: WorkbookDocument, signal?: AbortSignal): Promise<Uint8Array>;
}

/** Why a file was not opened. */
export type FileRefused = Pick<WorkbookRefusal, 'code' | 'values'>;

export const isRefusal = (cause: unknown): cause is FileRefused & Error => cause instanceof WorkbookRefusal;

/** Nothing was opened or written, because whoever asked no longer wants it. */
export class DocumentWorkCancelled extends Error {
  override readonly name = 'DocumentWorkCancelled';
}

/** This program failed to write a workbook; what the page shows is as it was. */
export class SavingFailed extends Error {
  override readonly name = 'SavingFailed';

  /** Kind and place of the fault for whoever mends it; never content of a cell. */
  constructor(readonly detail: string) {
    super('saving failed');
  }
}
