import { quarterValues } from '../finding-values';
import { countingRuleName, equalsComputed } from './computed-figure';

/** B02: ⑤ equals what this quarter's column of 附件1 gives; the rule in force is always named, as 附件1 does not fix it. */
export const quarterTasksAsCounted = equalsComputed('B02', 'quarterTasksDone', (context) => ({
  countingRuleName: countingRuleName(context, 'quarterTasksDone'),
  ...quarterValues(context.mechanism, context.period.quarter),
}));
