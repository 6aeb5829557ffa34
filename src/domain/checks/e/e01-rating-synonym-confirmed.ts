import { gradeLabel } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { marksSoFar } from './entry-marks';

/** E01: a rating in other words (优秀, 良好) stands for a grade once the clerk confirms it for the workbook (spec §2.7). */
export const ratingSynonymConfirmed: Rule<SchoolCheckContext> = {
  id: 'E01',
  severity: 'warning',
  observe: (context) =>
    marksSoFar(context, ({ reading }) => reading.toConfirm === true).map(({ place, raw, reading }) => ({
      place,
      values: { raw: raw.trim(), grade: gradeLabel(context.mechanism, reading.grade) },
    })),
};
