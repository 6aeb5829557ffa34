import { listValue } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { noticedMemberCells } from './member-cells';

/** E24: a member is named in full; 王老师 may or may not be somebody named elsewhere, and counts as one more (spec §2.5). */
export const membersByFullName: Rule<SchoolCheckContext> = {
  id: 'E24',
  severity: 'info',
  observe: ({ school }) =>
    noticedMemberCells(school)
      .filter(({ members }) => members.flags.includes('toConfirm'))
      .map(({ place, members: { people } }) => ({
        place,
        values: { names: listValue(people.filter(({ surnameOnly }) => surnameOnly).map(({ name }) => name)) },
      })),
};
