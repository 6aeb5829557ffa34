import { quarterValues } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { quarterMarks } from './quarter-marks';

/** B08: nothing is entered for a quarter that has not come yet. */
export const futureQuartersBlank: Rule<SchoolCheckContext> = {
  id: 'B08',
  severity: 'warning',
  observe: ({ mechanism, period, school }) =>
    quarterMarks(school, (_mark, quarter) => quarter > period.quarter).map(({ row, quarter, mark }) => {
      const filled = quarterValues(mechanism, quarter);
      const values = { row, filledQuarter: filled.quarter, filledQuarterName: filled.quarterName };
      return { place: mark.place, values: { ...values, ...quarterValues(mechanism, period.quarter) } };
    }),
};
