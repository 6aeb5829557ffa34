import type { CalendarDate } from '../domain/sheet/cell-value';

/** The day on the clock of the clerk's computer. */
export function todayOnCalendar(now: Date = new Date()): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
