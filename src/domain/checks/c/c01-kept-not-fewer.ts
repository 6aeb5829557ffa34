import type { PreviousCheckContext } from '../previous-check-context';
import type { Rule } from '../rule';
import { earlierThisYear, hasFallen, isYearToDate, observeChange } from './compared-quarters';

/** C01: ⑧ counts from the start of the year and cannot fall. */
export const keptNotFewer: Rule<PreviousCheckContext> = {
  id: 'C01',
  severity: 'error',
  observe: (context) =>
    isYearToDate(context, 'commitmentsKept')
      ? observeChange(context, earlierThisYear(context), 'commitmentsKept', hasFallen)
      : [],
};
