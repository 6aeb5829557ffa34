import type { CellPlace } from '../../forms/recognised-table';
import { PlaceMap } from '../place-map';
import type { DutyPost, SchoolReturn } from '../school-return';
import { placeKey } from '../row-text';
import type { FigureContext, FigureOptions } from './counting-rule';

/** A cell of 岗位承诺 that counts, with every row that shares it. */
export interface CommitmentCell {
  readonly place: CellPlace;
  /** As the clerk counts them, else as read; 0 only where the clerk says so. */
  readonly items: number;
  /** True where the reading is unsure and the clerk has not counted. */
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
  let namesSomebody = false;
  for (const { members } of rows) {
    if (members.unrecognised.length > 0) return false;
    if (members.people.some(({ member }) => member)) return false;
    if (members.people.length > 0) namesSomebody = true;
  }
  return namesSomebody;
}

/** The rows of each promise cell, in the order of the rows. */
function rowsByCell(posts: readonly DutyPost[]): readonly (readonly DutyPost[])[] {
  const cells: DutyPost[][] = [];
  const known = new PlaceMap<DutyPost[]>();
  for (const post of posts) {
    if (!post.pledges) continue;
    const rows = known.get(post.pledges.place);
    if (rows) rows.push(post);
    else {
      const first = [post];
      known.set(post.pledges.place, first);
      cells.push(first);
    }
  }
  return cells;
}

/** The promise cells that count, in the order of the rows; a merged one once. */
export function commitmentCells(
  { dutyPosts }: SchoolReturn,
  { pledgeCounts }: FigureOptions = {},
): readonly CommitmentCell[] {
  const counted: CommitmentCell[] = [];
  for (const rows of rowsByCell(dutyPosts)) {
    const pledges = rows[0]?.pledges;
    if (!pledges || pledges.reading.count === 0 || namesOnlyNonMembers(rows)) continue;
    const { count, flags } = pledges.reading;
    const chosen = pledgeCounts?.get(placeKey(pledges.place));
    const flagged = chosen === undefined && flags.length > 0;
    counted.push({ place: pledges.place, items: chosen ?? count, flagged, rows });
  }
  return counted;
}
