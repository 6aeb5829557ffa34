import { daysBetween, isRealDate, quarterSpan } from '../../mechanism/quarters';
import { dateValue, quarterValues } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** A12: 填报时间 lies within the mechanism's report window around the end of the period asked for (spec §2.2). */
export const reportDateInWindow: Rule<SchoolCheckContext> = {
  id: 'A12',
  severity: 'info',
  observe: ({ mechanism, period, school }) => {
    const written = school.report?.date;
    if (!written?.date || !isRealDate(written.date)) return [];
    const distance = Math.abs(daysBetween(quarterSpan(mechanism, period).last, written.date));
    if (distance <= mechanism.reportWindowDays) return [];
    const values = { date: dateValue(written.date), ...quarterValues(mechanism, period.quarter) };
    return [{ place: written.place, values }];
  },
};
