import type { PreviousCheckContext } from '../previous-check-context';
import type { Rule } from '../rule';
import { earlierThisYear, observeChange } from './compared-quarters';

/** C04: ④ is fixed for the year; a change is explained and filed for record. */
export const annualTasksUnchanged: Rule<PreviousCheckContext> = {
  id: 'C04',
  severity: 'warning',
  observe: (context) =>
    observeChange(context, earlierThisYear(context), 'annualTaskCount', ({ before, now }) => now !== before),
};
