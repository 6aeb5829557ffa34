import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { noticedMemberCells } from './member-cells';

/** E05: “等5人” names as many as it announces; only those named count (spec §2.5 少 n 人待补). */
export const announcedMembersNamed: Rule<SchoolCheckContext> = {
  id: 'E05',
  severity: 'warning',
  observe: ({ school }) =>
    noticedMemberCells(school)
      .filter(({ members }) => members.flags.includes('membersMissing'))
      .map(({ place, members: { people, missing } }) => ({
        place,
        // 张三等人 does not say how many.
        values: { named: people.length, missing: missing === 0 ? null : missing },
      })),
};
