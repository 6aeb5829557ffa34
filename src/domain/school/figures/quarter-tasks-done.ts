import { compareDates, quarterSpan } from '../../mechanism/quarters';
import type { ProjectTask, QuarterMark } from '../school-return';
import type { QuarterSplit, SchoolFigures } from '../school-figures';
import { derivedFigure, isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';

const isDone = (mark: QuarterMark | undefined): boolean =>
  mark?.reading.state === 'RATED' || mark?.reading.state === 'DONE_NO_RATING';

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
  const inQuarter = (task: ProjectTask): QuarterMark | undefined => task.progress[period.quarter - 1];
  const soFar = (task: ProjectTask): boolean => task.progress.slice(0, period.quarter).some(isDone);
  const dueBy = ({ deadline }: ProjectTask): boolean =>
    deadline?.due !== undefined && compareDates(deadline.due, last) <= 0;
  const dueIn = (task: ProjectTask): boolean =>
    dueBy(task) && task.deadline?.due !== undefined && compareDates(task.deadline.due, first) >= 0;
  const count = (holds: (task: ProjectTask) => boolean): number => school.tasks.filter(holds).length;

  const byRule = {
    ratedInQuarter: count((task) => isDone(inQuarter(task))),
    goodOrMedium: count((task) => better.has(inQuarter(task)?.reading.grade ?? '')),
    dueByQuarterAndRated: count((task) => dueBy(task) && soFar(task)),
    dueInQuarterAndRated: count((task) => dueIn(task) && soFar(task)),
    cumulativeRated: count(soFar),
  };
  const figure = derivedFigure('quarterTasksDone', byRule, context);
  return figure && { ...figure, split: splitOf(school.tasks.map(inQuarter), context) };
}

/** How the rows divide; a row without the column is blank. */
function splitOf(marks: readonly (QuarterMark | undefined)[], { mechanism }: FigureContext): QuarterSplit {
  const count = (holds: (reading: QuarterMark['reading'] | undefined) => boolean): number =>
    marks.filter((mark) => holds(mark?.reading)).length;
  const grades = mechanism.ratings.scale.map(
    ({ key }) => [key, count((reading) => reading?.state === 'RATED' && reading.grade === key)] as const,
  );
  return {
    grades: Object.fromEntries(grades),
    doneWithoutGrade: count((reading) => reading?.state === 'DONE_NO_RATING'),
    notDone: count((reading) => reading?.state === 'NOT_DONE'),
    blank: count((reading) => reading === undefined || reading.state === 'BLANK'),
    unknown: count((reading) => reading?.state === 'UNKNOWN'),
  };
}
