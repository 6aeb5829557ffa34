import type { RatingVocabulary } from '../../mechanism/rating-definition';
import { oncePer, remembered } from '../../memory/remembered';
import { ratingOnForm } from '../../reading/rating-on-form';
import type { QuarterMark } from '../../school/school-return';
import { gradeLabel } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { marksSoFar } from './entry-marks';

type Grade = RatingVocabulary['scale'][number];

/** Whether a text with the grade's own word differs from what the form would have; all rows repeat the same few texts. */
const isWrittenOtherwise = oncePer((ratings: RatingVocabulary) =>
  oncePer(({ key, label }: Grade) =>
    remembered((raw) => {
      const onForm = ratingOnForm({ raw, reading: { state: 'RATED', grade: key, wording: label } }, ratings);
      return onForm !== undefined && onForm !== raw;
    }),
  ),
);

/** A grade in its own word, but not as the form has it; another word for it was confirmed, or is for E01. */
function isOffForm(
  { raw, reading }: Pick<QuarterMark, 'raw' | 'reading'>,
  ratings: RatingVocabulary,
): boolean {
  const grade = ratings.scale.find(({ key }) => key === reading.grade);
  if (grade === undefined || raw === grade.label || reading.wording !== grade.label) return false;
  return isWrittenOtherwise(ratings)(grade)(raw);
}

/** E03: a grade is written as the form writes it, without blanks or stops: 一 般, 好。 are read, but not found by a filter. */
export const ratingAsOnForm: Rule<SchoolCheckContext> = {
  id: 'E03',
  severity: 'info',
  observe: (context) => {
    const { mechanism } = context;
    return marksSoFar(context, (mark) => isOffForm(mark, mechanism.ratings)).map(
      ({ place, raw, reading }) => ({
        place,
        values: { raw, grade: gradeLabel(mechanism, reading.grade) },
      }),
    );
  },
};
