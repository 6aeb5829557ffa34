import type { QuarterMark } from '../../school/school-return';
import { quarterValues } from '../finding-values';
import type { Observation, Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** With fewer rows a quarter of nothing but the best grade is nothing special. */
const FEWEST_ROWS = 10;

type MarksOfRow = readonly (QuarterMark | undefined)[];

/** The quarter of one form, if every row of it has the best grade. */
function allBest<Row>(
  kind: 'goals' | 'posts',
  rows: readonly Row[],
  marksOf: (row: Row) => MarksOfRow,
  { mechanism, period }: SchoolCheckContext,
): readonly Observation[] {
  const best = mechanism.ratings.scale[0];
  const inQuarter = (row: Row): QuarterMark | undefined => marksOf(row)[period.quarter - 1];
  const [first] = rows;
  if (!first || rows.length < FEWEST_ROWS) return [];
  if (rows.some((row) => inQuarter(row)?.reading.grade !== best?.key)) return [];
  const { attachment } = mechanism.tables[kind];
  const values = { attachment, rows: rows.length, grade: best?.label ?? '' };
  return [
    {
      place: inQuarter(first)?.place ?? null,
      values: { ...values, ...quarterValues(mechanism, period.quarter) },
    },
  ];
}

/** B17: a quarter in which every row has the best grade deserves a second look; 附件1 and 附件2 each for itself. */
export const notAllTopGrade: Rule<SchoolCheckContext> = {
  id: 'B17',
  severity: 'info',
  observe: (context) => [
    ...allBest('goals', context.school.tasks, ({ progress }) => progress, context),
    ...allBest('posts', context.school.dutyPosts, ({ performance }) => performance, context),
  ],
};
