import type { SchoolFigures } from './school-figures';
import type { SchoolReturn } from './school-return';

/** True where a person entered anything, as against the printed labels. */
export function isFilled(school: SchoolReturn, figures: SchoolFigures): boolean {
  const typed = Object.values(school.report?.figures ?? {}).some(
    (figure) => figure.reading.state !== 'missing',
  );
  const derived =
    (figures.annualTaskCount?.value ?? 0) > 0 ||
    school.dutyPosts.some((post) => post.members.people.length > 0 || (post.pledges?.reading.count ?? 0) > 0);
  return typed || derived || school.tasklessRows.length > 0;
}
