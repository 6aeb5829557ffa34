import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { flaggedPledges } from './pledge-cells';

/** E08: pledges without numbers were told apart by their stops or lines; is that how many there are (spec §2.6 需确认)? */
export const pledgesCountedSurely: Rule<SchoolCheckContext> = {
  id: 'E08',
  severity: 'info',
  observe: ({ school }) =>
    flaggedPledges(school, 'toConfirm').map(({ place, reading }) => ({
      place,
      values: { count: reading.count },
    })),
};
