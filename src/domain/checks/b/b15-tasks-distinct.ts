import { compactText } from '../../reading/plain-text';
import type { ProjectTask } from '../../school/school-return';
import type { Observation, Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** The first task of each wording, by organisation. */
type FirstTasks = Map<string, ProjectTask>;

const repeatOf = (task: ProjectTask, first: ProjectTask): Observation => {
  const otherSheet = first.place.sheet === task.place.sheet ? null : first.place.sheet;
  return { place: task.place, values: { row: task.row, otherRow: first.row, otherSheet } };
};

/** B15: an organisation has each task once. The later row is the one named, the first is what it repeats. */
export const tasksDistinct: Rule<SchoolCheckContext> = {
  id: 'B15',
  severity: 'info',
  observe: ({ school }) => {
    const wordings = school.tasks.map(({ text }) => compactText(text));
    // Tasks are worded differently almost everywhere, and then it need not be known whose they are.
    if (new Set(wordings).size === wordings.length) return [];
    const known = new Map<string, FirstTasks>();
    return school.tasks.flatMap((task, index) => {
      const wording = wordings[index] ?? '';
      const orgName = compactText(task.orgName);
      const firstTasks: FirstTasks = known.get(wording) ?? new Map<string, ProjectTask>();
      known.set(wording, firstTasks);
      const first = firstTasks.get(orgName);
      if (first) return [repeatOf(task, first)];
      firstTasks.set(orgName, task);
      return [];
    });
  },
};
