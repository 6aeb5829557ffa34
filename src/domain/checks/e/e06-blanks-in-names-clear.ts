import { listValue } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { noticedMemberCells } from './member-cells';

/** E06: it is clear which blanks divide names and which stand inside one: 张 三 李 四 (spec §2.5 空格含义不清). */
export const blanksInNamesClear: Rule<SchoolCheckContext> = {
  id: 'E06',
  severity: 'info',
  observe: ({ school }) =>
    noticedMemberCells(school)
      .filter(({ members }) => members.flags.includes('spacesUnclear'))
      .map(({ place, members: { people } }) => ({
        place,
        values: { count: people.length, names: listValue(people.map(({ name }) => name)) },
      })),
};
