import { listValue } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { hasColumn, tableOfRow } from './table-of-row';

/** B12: each member on a post makes a promise. A table without the column is not asked for one. */
export const memberHasPromise: Rule<SchoolCheckContext> = {
  id: 'B12',
  severity: 'warning',
  observe: ({ school }) =>
    school.dutyPosts.flatMap((post) => {
      if ((post.pledges?.reading.count ?? 0) > 0) return [];
      const names = post.members.people.filter(({ member }) => member).map(({ name }) => name);
      if (names.length === 0) return [];
      if (!hasColumn(tableOfRow(school.posts, post.place), 'commitment')) return [];
      const place = post.pledges?.place ?? post.memberPlace ?? post.place;
      return [{ place, values: { row: post.row, name: listValue(names) } }];
    }),
};
