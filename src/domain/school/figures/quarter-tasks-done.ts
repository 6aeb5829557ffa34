import { compareDates, quarterSpan } from '../../mechanism/quarters';
import type { ProjectTask, QuarterMark } from '../school-return';
import type { QuarterSplit, SchoolFigures } from '../school-figures';
import { derivedFigure, isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';

const isDone = (mark: QuarterMark | undefined): boolean =>
  mark?.reading.state === 'RATED' || mark?.reading.state === 'DONE_NO_RATING';

function isDoneBy({ progress }: ProjectTask, quarter: number): boolean {
  for (let index = 0; index < quarter; index++) if (isDone(progress[index])) return true;
  return false;
}

/**
 * ⑤ 已完成季度任务数: task rows carried out by the column of the quarter, under all five rules. Null as well where no
 * table has a column for the quarter: what cannot be read is not 0.
 */
export function quarterTasksDone(context: FigureContext): SchoolFigures['quarterTasksDone'] {
  const { school, mechanism, period } = context;
  const hasColumn = school.goals.some(({ columns }) =>
    columns.some((column) => column.key === 'quarter' && column.quarter === period.quarter),
  );
  if (!isFormFilled(context, 'goals') || !hasColumn) return null;

  const { first, last } = quarterSpan(mechanism, period);
  const better = new Set(mechanism.ratings.goodOrBetter);
  const byRule = {
    ratedInQuarter: 0,
    goodOrMedium: 0,
    dueByQuarterAndRated: 0,
    dueInQuarterAndRated: 0,
    cumulativeRated: 0,
  };
  for (const task of school.tasks) {
    const mark = task.progress[period.quarter - 1];
    if (isDone(mark)) byRule.ratedInQuarter++;
    if (better.has(mark?.reading.grade ?? '')) byRule.goodOrMedium++;
    if (!isDoneBy(task, period.quarter)) continue;
    byRule.cumulativeRated++;
    const due = task.deadline?.due;
    if (!due || compareDates(due, last) > 0) continue;
    byRule.dueByQuarterAndRated++;
    if (compareDates(due, first) >= 0) byRule.dueInQuarterAndRated++;
  }
  const figure = derivedFigure('quarterTasksDone', byRule, context);
  return figure && { ...figure, split: splitOf(school.tasks, context) };
}

/** How the rows divide; a row without the column is blank. */
function splitOf(tasks: readonly ProjectTask[], { mechanism, period }: FigureContext): QuarterSplit {
  const grades = new Map(mechanism.ratings.scale.map(({ key }) => [key, 0]));
  const times = { RATED: 0, DONE_NO_RATING: 0, NOT_DONE: 0, BLANK: 0, UNKNOWN: 0 };
  for (const { progress } of tasks) {
    const reading = progress[period.quarter - 1]?.reading;
    times[reading?.state ?? 'BLANK']++;
    const known = reading?.state === 'RATED' ? grades.get(reading.grade ?? '') : undefined;
    if (reading?.grade !== undefined && known !== undefined) grades.set(reading.grade, known + 1);
  }
  return {
    grades: Object.fromEntries(grades),
    doneWithoutGrade: times.DONE_NO_RATING,
    notDone: times.NOT_DONE,
    blank: times.BLANK,
    unknown: times.UNKNOWN,
  };
}
