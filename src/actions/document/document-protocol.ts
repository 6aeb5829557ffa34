import type { OpenedDocument, WorkbookDocument } from '../../domain/document/workbook-document';
import type { FileRefused, OpenOptions } from './document-work';

/** To the thread, one at a time. */
export type ToDocumentThread =
  { readonly open: Blob; readonly options: OpenOptions } | { readonly save: WorkbookDocument };

/** From the thread: `ready` once it is loaded, then one answer to each request. A refusal crosses as plain data. */
export type FromDocumentThread =
  | { readonly ready: true }
  | { readonly opened: OpenedDocument }
  | { readonly saved: Uint8Array }
  | { readonly refusal: FileRefused }
  | { readonly fault: string };

/** A thread as the page holds it. */
export interface DocumentThread {
  post(message: ToDocumentThread): void;
  /** Replaces the listener there was. */
  onMessage(listener: (message: FromDocumentThread) => void): void;
  /** The thread died, as a rule for lack of memory. Replaces the listener there was. */
  onFailure(listener: (cause: unknown) => void): void;
  terminate(): void;
}
