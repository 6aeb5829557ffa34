import { equalsComputed } from './computed-figure';

/** B01: ④ equals what 附件1 gives. */
export const annualTasksAsCounted = equalsComputed('B01', 'annualTaskCount', () => ({}));
