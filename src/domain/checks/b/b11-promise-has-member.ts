import type { DutyPost } from '../../school/school-return';
import { placeKey } from '../place-key';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** Anybody written down: named, announced by “等5人”, or text that names nobody and waits for the clerk. */
const namesSomebody = ({ members }: DutyPost): boolean =>
  members.people.length > 0 || members.missing > 0 || members.unrecognised.length > 0;

const isNobodys = (post: DutyPost): boolean => (post.pledges?.reading.count ?? 0) > 0 && !namesSomebody(post);

/** The rows that share each promise cell; a merged cell has several. */
function rowsByPromise(posts: readonly DutyPost[]): ReadonlyMap<string, readonly DutyPost[]> {
  const rows = new Map<string, DutyPost[]>();
  for (const post of posts) {
    if (!post.pledges) continue;
    const key = placeKey(post.pledges.place);
    const sharing = rows.get(key);
    if (sharing) sharing.push(post);
    else rows.set(key, [post]);
  }
  return rows;
}

/** B11: somebody stands behind each promise. */
export const promiseHasMember: Rule<SchoolCheckContext> = {
  id: 'B11',
  severity: 'error',
  observe: ({ school }) => {
    // A row that shares the cell may still name somebody; where every row does, nothing needs to be put together.
    if (!school.dutyPosts.some(isNobodys)) return [];
    return [...rowsByPromise(school.dutyPosts).values()].flatMap((rows) => {
      const promised = rows.find((post) => (post.pledges?.reading.count ?? 0) > 0);
      if (!promised?.pledges || rows.some(namesSomebody)) return [];
      return [{ place: promised.pledges.place, values: { row: promised.row } }];
    });
  },
};
