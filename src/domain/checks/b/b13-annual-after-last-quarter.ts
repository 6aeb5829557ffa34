import { quarterValues } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { annualMarks } from './quarter-marks';

/** B13: 年度考评 waits for the last quarter. */
export const annualAfterLastQuarter: Rule<SchoolCheckContext> = {
  id: 'B13',
  severity: 'info',
  observe: ({ mechanism, period, school }) =>
    period.quarter >= mechanism.quarters.length
      ? []
      : annualMarks(school).map(({ row, mark }) => ({
          place: mark.place,
          values: { row, ...quarterValues(mechanism, period.quarter) },
        })),
};
