import type { ReadingJob, ReadingOptions, ReadingOutcome } from './reading-job';

/** To a worker: once the options, then jobs, one at a time. */
export type ToWorker = { readonly options: ReadingOptions } | { readonly job: ReadingJob };

/** From a worker: the outcome of the job it was given; `alive` says that a long archive still makes progress. */
export type FromWorker = { readonly outcome: ReadingOutcome } | { readonly alive: true };
