import type { CellPlace } from '../../forms/recognised-table';
import type { DeadlineReading } from '../../reading/deadline';
import { firstTimes } from '../../school/place-map';
import type { SchoolReturn } from '../../school/school-return';

export interface DeadlineCell {
  readonly place: CellPlace;
  readonly deadline: DeadlineReading;
}

/** The cells of 完成时限 that gave no day for certain, a merged one once. */
export function unsureDeadlines({ tasks }: SchoolReturn): readonly DeadlineCell[] {
  const isFirst = firstTimes();
  return tasks.flatMap(({ deadline, deadlinePlace: place }) =>
    deadline && place && deadline.flags.length > 0 && isFirst(place) ? [{ place, deadline }] : [],
  );
}
