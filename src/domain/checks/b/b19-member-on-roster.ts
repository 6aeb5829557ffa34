import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** B19: who is on a duty post is on the roster of Party members, if one is loaded. */
export const memberOnRoster: Rule<SchoolCheckContext> = {
  id: 'B19',
  severity: 'warning',
  observe: ({ figures, memberRoster }) =>
    memberRoster === undefined
      ? []
      : (figures.dutyMemberCount?.members ?? [])
          .filter(({ name }) => !memberRoster.has(name))
          .map(({ name, places }) => ({ place: places[0] ?? null, values: { name } })),
};
