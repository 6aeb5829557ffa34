import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { flaggedPledges } from './pledge-cells';

/** E13: 同上 lends the number of pledges of the row above, which a row put in between would change (spec §2.6). */
export const pledgesSameAsAbove: Rule<SchoolCheckContext> = {
  id: 'E13',
  severity: 'warning',
  observe: ({ school }) =>
    flaggedPledges(school, 'sameAsAbove').map(({ place, reading }) => ({
      place,
      values: { count: reading.count },
    })),
};
