import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { marksSoFar } from './entry-marks';

/** E02: √ and 完成 count as done, but the form asks for a grade (spec §2.7 缺等次). */
export const doneHasGrade: Rule<SchoolCheckContext> = {
  id: 'E02',
  severity: 'warning',
  observe: (context) =>
    marksSoFar(context, ({ reading }) => reading.state === 'DONE_NO_RATING').map(({ place, raw }) => ({
      place,
      values: { raw: raw.trim() },
    })),
};
