import type { SchoolReturn, QuarterMark } from '../school/school-return';
import type { RowMemory } from './submission';

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
