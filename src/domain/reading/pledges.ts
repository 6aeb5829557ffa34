import type { ReadingFlag } from './reading-flags';

export interface PledgesReading {
  readonly items: readonly string[];
  /** Number of pledges; equals `items.length` except for 同上, where the row above lends its count. */
  readonly count: number;
  readonly flags: readonly ReadingFlag[];
}
