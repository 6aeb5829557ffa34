import { isRealDate } from '../../mechanism/quarters';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** A15: 填报时间 has year, month and day, and the day exists. A form without the label is not asked for a date. */
export const reportDateComplete: Rule<SchoolCheckContext> = {
  id: 'A15',
  severity: 'error',
  observe: ({ school }) => {
    const written = school.report?.date;
    if (!written || (written.date && isRealDate(written.date))) return [];
    return [{ place: written.place, values: { raw: written.raw.trim() } }];
  },
};
