import { compareDates, quarterSpan } from '../../mechanism/quarters';
import type { QuarterMark } from '../../school/school-return';
import { dateValue } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

const isCarriedOut = ({ reading }: QuarterMark): boolean =>
  reading.state === 'RATED' || reading.state === 'DONE_NO_RATING';

/**
 * B07: a task whose 完成时限 has passed by the quarter's end was rated in some quarter so far. A column that is
 * missing counts as unrated; a row with no quarter column at all could not have been rated and is left alone.
 */
export const dueTaskIsRated: Rule<SchoolCheckContext> = {
  id: 'B07',
  severity: 'warning',
  observe: ({ mechanism, period, school }) => {
    const { last } = quarterSpan(mechanism, period);
    return school.tasks.flatMap((task) => {
      const due = task.deadline?.due;
      const marks = task.progress.slice(0, period.quarter).filter((mark) => mark !== undefined);
      if (!due || compareDates(due, last) > 0 || marks.length === 0 || marks.some(isCarriedOut)) return [];
      const place = marks[marks.length - 1]?.place ?? task.place;
      return [{ place, values: { row: task.row, deadline: dateValue(due) } }];
    });
  },
};
