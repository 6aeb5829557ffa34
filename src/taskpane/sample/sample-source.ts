import type { SampleQuarter } from '../../actions/sample/give-sample';
import type { Host } from '../../host/port';
import type { SampleOrder } from './sample-order';

export interface SampleFetch {
  /** Ends the fetching; it then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Where the sample comes from, on a page that ships one. */
export interface SampleSource {
  /** Rejects with `SampleMissing` where a file of it is not there. */
  readonly fetch: (how: SampleFetch) => Promise<SampleQuarter>;
  /**
   * The host of a workbook that holds nothing: the one open, or another opened in its place; what a pane has as its
   * `host` then. Undefined where the clerk kept what is open.
   */
  readonly emptyWorkbook: () => Promise<Host | undefined>;
  readonly order: SampleOrder;
}

/** A file of the sample cannot be had; `file` is its path below the samples, `status` of HTTP, 0 where none answered. */
export class SampleMissing extends Error {
  override readonly name = 'SampleMissing';

  constructor(
    readonly file: string,
    readonly status: number,
    cause?: unknown,
  ) {
    super(`${status}`, cause === undefined ? {} : { cause });
  }
}
