import type { Mechanism } from '../../mechanism/definition';
import type { ColumnKey } from '../../mechanism/table-definition';
import type { ProjectTask } from '../../school/school-return';
import { listValue } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { hasColumn, tableOfRow } from './table-of-row';

/** The columns a task needs, in the order of the form. */
const NEEDED: readonly { readonly key: ColumnKey; readonly text: (task: ProjectTask) => string }[] = [
  { key: 'orgName', text: (task) => task.orgName },
  { key: 'deadline', text: (task) => task.deadline?.raw ?? '' },
  { key: 'responsible', text: (task) => task.responsible },
  { key: 'leader', text: (task) => task.leader },
];

const saysNothing = (text: string, placeholders: ReadonlySet<string>): boolean => {
  const bare = /\s/.test(text) ? text.replace(/\s/g, '') : text;
  return bare === '' || placeholders.has(bare);
};

const columnLabel = (mechanism: Mechanism, key: ColumnKey): string =>
  mechanism.tables.goals.columns.find((column) => column.key === key)?.label ?? key;

/** B09: a task row says who, under whom, by when and in which organisation. A column the table lacks is not asked for. */
export const taskRowComplete: Rule<SchoolCheckContext> = {
  id: 'B09',
  severity: 'info',
  observe: ({ mechanism, school }) => {
    const placeholders = new Set(mechanism.vocabulary.placeholders);
    const isEmpty = (text: string): boolean => saysNothing(text, placeholders);
    return school.tasks.flatMap((task) => {
      // Few rows lack anything, and only for those it matters which table they are in.
      if (!NEEDED.some(({ text }) => isEmpty(text(task)))) return [];
      const table = tableOfRow(school.goals, task.place);
      const missing = NEEDED.filter(({ key, text }) => isEmpty(text(task)) && hasColumn(table, key));
      if (missing.length === 0) return [];
      const columns = listValue(missing.map(({ key }) => columnLabel(mechanism, key)));
      const columnKeys = missing.map(({ key }) => key).join(',');
      return [{ place: task.place, values: { row: task.row, columns, columnKeys } }];
    });
  },
};
