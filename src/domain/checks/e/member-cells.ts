import type { CellPlace } from '../../forms/recognised-table';
import { oncePer } from '../../memory/remembered';
import type { PeopleReading } from '../../reading/people';
import { firstTimes } from '../../school/place-map';
import type { SchoolReturn } from '../../school/school-return';

export interface MemberCell {
  readonly place: CellPlace;
  readonly members: PeopleReading;
}

/** The cells of 履岗党员 of which a reader noticed something, a merged one once. */
export const noticedMemberCells = oncePer((school: SchoolReturn): readonly MemberCell[] => {
  const isFirst = firstTimes();
  return school.dutyPosts.flatMap(({ memberPlace: place, members }) =>
    place && members.flags.length > 0 && isFirst(place) ? [{ place, members }] : [],
  );
});
