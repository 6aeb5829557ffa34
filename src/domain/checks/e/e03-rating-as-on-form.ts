import type { RatingVocabulary } from '../../mechanism/rating-definition';
import { ratingOnForm } from '../../reading/rating-on-form';
import type { QuarterMark } from '../../school/school-return';
import { gradeLabel } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { marksSoFar } from './entry-marks';

/** A grade in its own word, but not as the form has it; another word for it was confirmed, or is for E01. */
function isOffForm(mark: QuarterMark, ratings: RatingVocabulary): boolean {
  const { wording, grade } = mark.reading;
  const label = ratings.scale.find(({ key }) => key === grade)?.label;
  if (label === undefined || mark.raw === label || wording !== label) return false;
  const onForm = ratingOnForm(mark, ratings);
  return onForm !== undefined && onForm !== mark.raw;
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
