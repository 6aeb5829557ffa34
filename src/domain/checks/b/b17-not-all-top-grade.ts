import type { QuarterMark } from '../../school/school-return';
import { quarterValues } from '../finding-values';
import type { Observation, Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** With fewer rows a quarter of nothing but the best grade is nothing special. */
const FEWEST_ROWS = 10;

/** B17: a quarter in which every row has the best grade deserves a second look; 附件1 and 附件2 each for itself. */
export const notAllTopGrade: Rule<SchoolCheckContext> = {
  id: 'B17',
  severity: 'info',
  observe: ({ mechanism, period, school }) => {
    const best = mechanism.ratings.scale[0];
    const inQuarter = (marks: readonly (QuarterMark | undefined)[]) => marks[period.quarter - 1];
    const allBest = (
      kind: 'goals' | 'posts',
      marks: readonly (QuarterMark | undefined)[],
    ): readonly Observation[] => {
      if (marks.length < FEWEST_ROWS || marks.some((mark) => mark?.reading.grade !== best?.key)) return [];
      const { attachment } = mechanism.tables[kind];
      const values = { attachment, rows: marks.length, grade: best?.label ?? '' };
      return [
        {
          place: marks[0]?.place ?? null,
          values: { ...values, ...quarterValues(mechanism, period.quarter) },
        },
      ];
    };
    return [
      ...allBest(
        'goals',
        school.tasks.map(({ progress }) => inQuarter(progress)),
      ),
      ...allBest(
        'posts',
        school.dutyPosts.map(({ performance }) => inQuarter(performance)),
      ),
    ];
  },
};
