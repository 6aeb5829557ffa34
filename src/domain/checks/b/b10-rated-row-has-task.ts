import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** B10: a row with a goal or ratings has a task; without one it is not counted. */
export const ratedRowHasTask: Rule<SchoolCheckContext> = {
  id: 'B10',
  severity: 'warning',
  observe: ({ school }) => school.tasklessRows.map(({ row, place }) => ({ place, values: { row } })),
};
