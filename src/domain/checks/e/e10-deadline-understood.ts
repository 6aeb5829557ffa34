import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { isFailed } from './entered-cells';
import { unsureDeadlines } from './deadline-cells';

/** E10: 完成时限 says a day; what is not understood is never guessed and only keeps B07 silent (spec §2.8 未识别). */
export const deadlineUnderstood: Rule<SchoolCheckContext> = {
  id: 'E10',
  severity: 'info',
  observe: ({ school }) =>
    unsureDeadlines(school)
      .filter(({ place, deadline }) => deadline.flags.includes('unrecognised') && !isFailed(school, place))
      .map(({ place, deadline }) => ({ place, values: { raw: deadline.raw.trim() } })),
};
