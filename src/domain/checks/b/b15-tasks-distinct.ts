import type { ProjectTask } from '../../school/school-return';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

const taskKey = ({ orgName, text }: ProjectTask): string =>
  [orgName, text].map((part) => part.normalize('NFKC').replace(/\s/g, '')).join('\u001f');

/** B15: an organisation has each task once. The later row is the one named, the first is what it repeats. */
export const tasksDistinct: Rule<SchoolCheckContext> = {
  id: 'B15',
  severity: 'info',
  observe: ({ school }) => {
    const firstRows = new Map<string, ProjectTask>();
    return school.tasks.flatMap((task) => {
      const key = taskKey(task);
      const first = firstRows.get(key);
      if (!first) {
        firstRows.set(key, task);
        return [];
      }
      const otherSheet = first.place.sheet === task.place.sheet ? null : first.place.sheet;
      return [{ place: task.place, values: { row: task.row, otherRow: first.row, otherSheet } }];
    });
  },
};
