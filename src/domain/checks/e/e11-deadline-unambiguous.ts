import { dateValue } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { unsureDeadlines } from './deadline-cells';

/** E11: 完成时限 can be one day only: 本学期 ends in January or July, 2012.1 may be October (spec §2.8). */
export const deadlineUnambiguous: Rule<SchoolCheckContext> = {
  id: 'E11',
  severity: 'info',
  observe: ({ school }) =>
    unsureDeadlines(school)
      .filter(({ deadline }) => deadline.flags.includes('toConfirm'))
      .map(({ place, deadline: { raw, candidates } }) => {
        const [first, second] = candidates.map(dateValue);
        return { place, values: { raw: raw.trim(), firstDate: first ?? null, secondDate: second ?? null } };
      }),
};
