import { compareDates, quarterSpan } from '../../mechanism/quarters';
import type { ProjectTask, QuarterMark } from '../../school/school-return';
import { dateValue } from '../finding-values';
import type { Observation, Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

const isCarriedOut = ({ reading }: QuarterMark): boolean =>
  reading.state === 'RATED' || reading.state === 'DONE_NO_RATING';

/** The last rating cell up to the quarter of a task that none of them says is carried out. */
function lastUnrated({ progress }: ProjectTask, quarter: number): QuarterMark | undefined {
  let last: QuarterMark | undefined;
  for (let index = 0; index < quarter; index++) {
    const mark = progress[index];
    if (mark && isCarriedOut(mark)) return undefined;
    last = mark ?? last;
  }
  return last;
}

/**
 * B07: a task whose 完成时限 has passed by the quarter's end was rated in some quarter so far. A column that is
 * missing counts as unrated; a row with no quarter column at all could not have been rated and is left alone.
 */
export const dueTaskIsRated: Rule<SchoolCheckContext> = {
  id: 'B07',
  severity: 'warning',
  observe: ({ mechanism, period, school }) => {
    const { last } = quarterSpan(mechanism, period);
    const found: Observation[] = [];
    for (const task of school.tasks) {
      const due = task.deadline?.due;
      const unrated = due && lastUnrated(task, period.quarter);
      if (!unrated || compareDates(due, last) > 0) continue;
      found.push({ place: unrated.place, values: { row: task.row, deadline: dateValue(due) } });
    }
    return found;
  },
};
