import type { CellPlace } from '../forms/recognised-table';
import type { SchoolReturn, QuarterMark } from './school-return';

/** What one task or pledge looked like, for comparison with the next quarter (C08, C09). Never leaves the machine. */
export interface RowMemory {
  readonly kind: 'goals' | 'posts';
  /** Identity of the row: organisation and task, or post and member. */
  readonly key: string;
  readonly place: CellPlace;
  /** Rating wording by quarter, normalised; empty string where blank. */
  readonly ratings: readonly string[];
  readonly ratingPlaces: readonly (CellPlace | null)[];
}

/** What of it is kept for the next quarter. */
export type RememberedRow = Pick<RowMemory, 'kind' | 'key' | 'ratings'>;

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const ratingsOf = (
  marks: readonly (QuarterMark | undefined)[],
): Pick<RowMemory, 'ratings' | 'ratingPlaces'> => ({
  ratings: marks.map((mark) => squeezed(mark?.raw ?? '')),
  ratingPlaces: marks.map((mark) => mark?.place ?? null),
});

/** What the next quarter compares with: each task and each pledge, with its ratings (C08, C09). */
export function rowMemory(school: SchoolReturn): readonly RowMemory[] {
  const tasks = school.tasks.map((task): RowMemory => ({
    kind: 'goals',
    key: `${squeezed(task.orgName)}|${squeezed(task.text)}`,
    place: task.place,
    ...ratingsOf(task.progress),
  }));
  const posts = school.dutyPosts
    .filter((post) => post.pledges?.anchor)
    .map((post): RowMemory => ({
      kind: 'posts',
      key: `${squeezed(post.postName)}|${post.members.people.map((person) => person.name).join('、')}|${squeezed(post.pledges?.raw ?? '')}`,
      place: post.place,
      ...ratingsOf(post.performance),
    }));
  return [...tasks, ...posts];
}
