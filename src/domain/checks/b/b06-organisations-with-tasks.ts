import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { typedNumber } from '../school-numbers';

/** B06: Party organisations with a task in 附件1 are all counted in ③. */
export const organisationsWithTasks: Rule<SchoolCheckContext> = {
  id: 'B06',
  severity: 'info',
  observe: (context) => {
    const typed = typedNumber(context, 'orgsImplementing');
    const withTasks = context.figures.orgsImplementingHint;
    if (!typed || withTasks === null || withTasks <= typed.value) return [];
    return [{ place: typed.place, values: { reported: typed.value, computed: withTasks } }];
  },
};
