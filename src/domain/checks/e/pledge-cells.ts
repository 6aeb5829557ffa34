import type { ReadingFlag } from '../../reading/reading-flags';
import type { DutyPost, SchoolReturn } from '../../school/school-return';

type PledgeCell = NonNullable<DutyPost['pledges']>;

/** The cells of 岗位承诺 of which a reader noticed this, a merged one once. */
export const flaggedPledges = (school: SchoolReturn, flag: ReadingFlag): readonly PledgeCell[] =>
  school.dutyPosts.flatMap(({ pledges }) =>
    pledges?.anchor === true && pledges.reading.flags.includes(flag) ? [pledges] : [],
  );
