import type { SchoolFigures } from '../school-figures';
import { derivedFigure, isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';

/** ④ 确定年度任务数: task rows of 附件1, or the items numbered inside them. */
export function annualTaskCount(context: FigureContext): SchoolFigures['annualTaskCount'] {
  if (!isFormFilled(context, 'goals')) return null;
  const { tasks } = context.school;
  const byRule = {
    taskRows: tasks.length,
    numberedItems: tasks.reduce((sum, task) => sum + task.numberedItems, 0),
  };
  const figure = derivedFigure('annualTaskCount', byRule, context);
  const several = tasks.filter((task) => task.numberedItems > 1).map((task) => task.place);
  return figure && { ...figure, cellsWithSeveral: several };
}
