import type { CalendarDate } from '../sheet/cell-value';
import type { ReadingFlag } from './reading-flags';

/** 完成时限 as an interval (spec §2.8); the raw text stays for print. */
export interface DeadlineReading {
  readonly raw: string;
  /** Last day by which the task is due; undefined where the text was not understood or must be asked about. */
  readonly due: CalendarDate | undefined;
  /** First day of the interval where the text names one (3-5月); otherwise undefined. */
  readonly from: CalendarDate | undefined;
  /** 全年, 长期, 每月, 每学期 … */
  readonly recurring: boolean;
  /** Days the text may mean, for 本学期/学期末 (1-31 or 7-15). */
  readonly candidates: readonly CalendarDate[];
  readonly flags: readonly ReadingFlag[];
}
