import { quarterValues } from '../finding-values';
import type { PreviousCheckContext } from '../previous-check-context';
import type { Rule } from '../rule';
import { earlierThisYear } from './compared-quarters';

/** C10: after the first quarter of a year there is a quarter before to compare with. */
export const previousQuarterThere: Rule<PreviousCheckContext> = {
  id: 'C10',
  severity: 'info',
  observe: (context) => {
    const { mechanism, period } = context;
    if (period.quarter <= 1 || earlierThisYear(context)?.period.quarter === period.quarter - 1) return [];
    return [{ place: null, values: quarterValues(mechanism, period.quarter - 1) }];
  },
};
