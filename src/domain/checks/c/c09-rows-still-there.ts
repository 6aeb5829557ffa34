import type { RememberedRow } from '../../school/row-memory';
import type { FindingValues } from '../finding';
import { listValue } from '../finding-values';
import type { PreviousCheckContext } from '../previous-check-context';
import type { Rule } from '../rule';
import { earlierThisYear } from './compared-quarters';
import { rowNames, rowsByIdentity } from './row-identity';

/** A post is known by its members, and persons' names go only where they can be masked. */
function goneValues(kind: RememberedRow['kind'], rows: readonly RememberedRow[]): FindingValues {
  const names = rows.map(rowNames);
  const called = listValue(names.map(({ name }) => name).filter((name) => name !== '')) || null;
  const count = rows.length;
  return kind === 'goals'
    ? { kind, count, tasks: called }
    : { kind, count, posts: listValue([...new Set(names.map(({ group }) => group))]), names: called };
}

/** C09: the tasks and promises of last quarter are still there and still worded so; one finding a form. */
export const rowsStillThere: Rule<PreviousCheckContext> = {
  id: 'C09',
  severity: 'info',
  observe: (context) => {
    const { memory } = earlierThisYear(context) ?? {};
    if (!memory || !context.current.memory) return [];
    const now = rowsByIdentity(context.current.memory);
    const gone = [...rowsByIdentity(memory)].flatMap(([identity, row]) => (now.has(identity) ? [] : [row]));
    return (['goals', 'posts'] as const).flatMap((kind) => {
      const rows = gone.filter((row) => row.kind === kind);
      return rows.length === 0 ? [] : [{ place: null, values: goneValues(kind, rows) }];
    });
  },
};
