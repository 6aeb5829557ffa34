import type { ReadingJob, ReadingOptions, ReadingOutcome } from './reading-job';

/** To a thread: once the options, then jobs, one at a time. */
export type ToWorker = { readonly options: ReadingOptions } | { readonly job: ReadingJob };

/**
 * From a thread: `ready` for the options; for a job its `outcome`, before which an archive tells each entry as it is
 * begun and as it is read; `fault` where this program failed on the file.
 */
export type FromWorker =
  | { readonly ready: true }
  | { readonly entry: string; readonly index: number }
  | { readonly partial: ReadingOutcome }
  | { readonly outcome: ReadingOutcome }
  | { readonly fault: string };
