import type { CountingRule } from '../../mechanism/indicator-definition';
import { indicatorOf } from '../finding-values';
import type { PreviousCheckContext } from '../previous-check-context';
import type { Rule } from '../rule';
import { earlierThisYear, hasFallen, isYearToDate, observeChange } from './compared-quarters';

/** Ways of counting ⑤ that only ever add to what was done before. */
const CUMULATIVE: readonly CountingRule<'quarterTasksDone'>[] = ['cumulativeRated', 'dueByQuarterAndRated'];

function isCumulative(context: PreviousCheckContext): boolean {
  const active = indicatorOf(context.mechanism, 'quarterTasksDone')?.rules[0]?.id;
  return isYearToDate(context, 'quarterTasksDone') || CUMULATIVE.some((rule) => rule === active);
}

/** C06: ⑤ cannot fall where the mechanism counts it cumulatively; counted by quarter it goes up and down. */
export const cumulativeTasksNotFewer: Rule<PreviousCheckContext> = {
  id: 'C06',
  severity: 'warning',
  observe: (context) =>
    isCumulative(context)
      ? observeChange(context, earlierThisYear(context), 'quarterTasksDone', hasFallen)
      : [],
};
