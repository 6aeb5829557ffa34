import type { PreviousCheckContext } from '../previous-check-context';
import type { Rule } from '../rule';
import { earlierThisYear, hasFallen, isYearToDate, observeChange } from './compared-quarters';

/** C02: ⑨ counts from the start of the year and cannot fall. */
export const siteMeetingsNotFewer: Rule<PreviousCheckContext> = {
  id: 'C02',
  severity: 'error',
  observe: (context) =>
    isYearToDate(context, 'siteMeetingCount')
      ? observeChange(context, earlierThisYear(context), 'siteMeetingCount', hasFallen)
      : [],
};
