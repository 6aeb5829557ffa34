import { listValue } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { noticedMemberCells } from './member-cells';

/** E07: who is marked 群众, 非党员 or of a democratic party is not counted in ⑥ (spec §2.5 非党员). */
export const nonMemberNotCounted: Rule<SchoolCheckContext> = {
  id: 'E07',
  severity: 'info',
  observe: ({ school }) =>
    noticedMemberCells(school)
      .filter(({ members }) => members.flags.includes('nonMember'))
      .map(({ place, members: { people } }) => {
        const others = people.filter(({ member }) => !member).map(({ name }) => name);
        return { place, values: { count: others.length, names: listValue(others) } };
      }),
};
