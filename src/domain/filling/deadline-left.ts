import { daysBetween } from '../mechanism/quarters';
import type { DeadlineReading } from '../reading/deadline';
import type { CalendarDate } from '../sheet/cell-value';

/** Days until a task is due; negative where the day has passed. Undefined where the text names no one day. */
export const daysLeft = (deadline: DeadlineReading | undefined, today: CalendarDate): number | undefined =>
  deadline?.due && daysBetween(today, deadline.due);
