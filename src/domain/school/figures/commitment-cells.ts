import type { CellPlace } from '../../forms/recognised-table';
import { placeKey } from '../row-text';
import type { DutyPost } from '../school-return';
import type { FigureContext } from './counting-rule';

/** A cell of 岗位承诺 that counts, with every row that shares it. */
export interface CommitmentCell {
  readonly place: CellPlace;
  readonly items: number;
  readonly flagged: boolean;
  readonly rows: readonly DutyPost[];
}

/** True where a table of 附件2 has the column, so that an empty cell of it means something. */
export const hasPostColumn = ({ school }: FigureContext, key: 'member' | 'commitment'): boolean =>
  school.posts.some(({ columns }) => columns.some((column) => column.key === key));

/**
 * Promises of people who are no Party members count only beside a member (spec §7). A row that names nobody counts: its
 * promise is there, and B11 asks whose it is.
 */
function namesOnlyNonMembers(rows: readonly DutyPost[]): boolean {
  const people = rows.flatMap((row) => row.members.people);
  const unresolved = rows.some((row) => row.members.unrecognised.length > 0);
  return people.length > 0 && !unresolved && people.every(({ member }) => !member);
}

/** The promise cells that count, in the order of the rows; a merged one once. */
export function commitmentCells({ school }: FigureContext): readonly CommitmentCell[] {
  const rowsByCell = new Map<string, DutyPost[]>();
  for (const post of school.dutyPosts) {
    if (!post.pledges) continue;
    const key = placeKey(post.pledges.place);
    const rows = rowsByCell.get(key);
    if (rows) rows.push(post);
    else rowsByCell.set(key, [post]);
  }
  return [...rowsByCell.values()].flatMap((rows) => {
    const pledges = rows[0]?.pledges;
    if (!pledges || pledges.reading.count === 0 || namesOnlyNonMembers(rows)) return [];
    const { count, flags } = pledges.reading;
    return [{ place: pledges.place, items: count, flagged: flags.length > 0, rows }];
  });
}
