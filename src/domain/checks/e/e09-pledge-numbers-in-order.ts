import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { flaggedPledges } from './pledge-cells';

/** E09: the numbers of pledges run 1, 2, 3 without gap or repeat; only that run is counted (spec §2.6 编号不连续). */
export const pledgeNumbersInOrder: Rule<SchoolCheckContext> = {
  id: 'E09',
  severity: 'info',
  observe: ({ school }) =>
    flaggedPledges(school, 'numberingBroken').map(({ place, reading }) => ({
      place,
      values: { count: reading.count },
    })),
};
