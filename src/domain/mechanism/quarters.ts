import type { CalendarDate } from '../sheet/cell-value';
import type { Mechanism } from './definition';

/** A reporting period: the mechanism's year and its quarter, counted from 1. */
export interface Period {
  readonly year: number;
  readonly quarter: number;
}

const DAY_MS = 86_400_000;
const dayNumber = (date: CalendarDate): number => Date.UTC(date.year, date.month - 1, date.day) / DAY_MS;

/** -1, 0 or 1 as `a` is before, on or after `b`. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  Math.sign(a.year - b.year || a.month - b.month || a.day - b.day);

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** Days in a month, 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True where the parts make a day that exists. */
export const isRealDate = ({ year, month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** First and last day of a period (spec §2.2: calendar quarters unless the mechanism's year starts elsewhere). */
export function quarterSpan(
  mechanism: Pick<Mechanism, 'quarters' | 'yearStartMonth'>,
  period: Period,
): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const months = 12 / mechanism.quarters.length;
  const firstIndex = mechanism.yearStartMonth - 1 + (period.quarter - 1) * months;
  const lastIndex = firstIndex + months - 1;
  const first = { year: period.year + Math.floor(firstIndex / 12), month: (firstIndex % 12) + 1, day: 1 };
  const last = { year: period.year + Math.floor(lastIndex / 12), month: (lastIndex % 12) + 1 };
  return { first, last: { ...last, day: daysInMonth(last.year, last.month) } };
}

/** Periods in order of time: quarters since the year 0. */
const periodNumber = ({ quarters }: Pick<Mechanism, 'quarters'>, { year, quarter }: Period): number =>
  year * quarters.length + quarter - 1;

/** True where `earlier` comes before `later`. */
export const isBefore = (mechanism: Pick<Mechanism, 'quarters'>, earlier: Period, later: Period): boolean =>
  periodNumber(mechanism, earlier) < periodNumber(mechanism, later);

/** True where nothing lies between the two periods. */
export const isDirectlyBefore = (
  mechanism: Pick<Mechanism, 'quarters'>,
  earlier: Period,
  later: Period,
): boolean => periodNumber(mechanism, later) - periodNumber(mechanism, earlier) === 1;

/** The period before another, in the year before where it was the first. */
export const periodBefore = ({ quarters }: Pick<Mechanism, 'quarters'>, period: Period): Period =>
  period.quarter > 1
    ? { year: period.year, quarter: period.quarter - 1 }
    : { year: period.year - 1, quarter: quarters.length };

/** The period after another, in the year after where it was the last. */
export const periodAfter = ({ quarters }: Pick<Mechanism, 'quarters'>, period: Period): Period =>
  period.quarter < quarters.length
    ? { year: period.year, quarter: period.quarter + 1 }
    : { year: period.year + 1, quarter: 1 };

/** The period whose end is within the mechanism's report window of `date`; undefined where the clerk must be asked. */
export function periodOfReportDate(mechanism: Mechanism, date: CalendarDate): Period | undefined {
  for (const year of [date.year - 1, date.year, date.year + 1]) {
    for (let quarter = 1; quarter <= mechanism.quarters.length; quarter++) {
      const { last } = quarterSpan(mechanism, { year, quarter });
      if (Math.abs(daysBetween(last, date)) <= mechanism.reportWindowDays) return { year, quarter };
    }
  }
  return undefined;
}
