import type { ListRow, ListTable } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import { countNumberedItems } from '../reading/numbering';
import type { DeadlineContext } from '../reading/deadline-span';
import { plainText } from '../reading/plain-text';
import { readDeadline } from '../reading/read-deadline';
import { oncePer, remembered } from '../memory/remembered';
import { cellText } from '../sheet/cell-value';
import type { KeptTasks } from './kept-tasks';
import { isMarked, markOfCell, marksOfRow } from './quarter-marks';
import type { RatingReader } from './quarter-marks';
import { placeAt, placeOfCell, saysSomething, textOfCell, wordOfCell } from './row-text';
import type { ProjectTask, TasklessRow } from './school-return';

export interface GoalsContext {
  readonly mechanism: Mechanism;
  /** The year asked for; the table's own year goes before it. */
  readonly year: number;
  readonly ratings: RatingReader;
  /** What was read before of a workbook that is read again and again. */
  readonly kept?: KeptTasks | undefined;
}

interface GoalRows {
  readonly tasks: readonly ProjectTask[];
  readonly tasklessRows: readonly TasklessRow[];
}

/** Reads the rows of 附件1 tables, one behind the other, into tasks and rows that have none. */
export function readGoals(tables: readonly ListTable[], context: GoalsContext): GoalRows {
  const tasks: ProjectTask[] = [];
  const tasklessRows: TasklessRow[] = [];
  const { kept, ratings } = context;
  for (const table of tables) {
    const inYear = { ...context, deadlines: { ...context, year: table.period.year ?? context.year } };
    for (const row of table.rows) {
      const read = (): ProjectTask | undefined => readTask(row, inYear);
      const { year } = inYear.deadlines;
      const task = kept ? kept.task({ row, year, ratings }, read) : read();
      if (task) tasks.push(task);
      else if (isTaskless(row, context))
        tasklessRows.push({ row: row.row + 1, place: taskPlace(table, row) });
    }
  }
  return { tasks, tasklessRows };
}

interface TaskText {
  readonly text: string;
  /** False where the cell is blank or holds a placeholder such as 无. */
  readonly isTask: boolean;
  readonly numberedItems: number;
}

const taskTexts = oncePer((placeholders: readonly string[]) =>
  remembered((raw): TaskText => {
    const text = plainText(raw);
    const isTask = saysSomething(text, placeholders);
    return { text, isTask, numberedItems: countNumberedItems(text) };
  }),
);

interface TableContext extends GoalsContext {
  readonly deadlines: DeadlineContext;
}

/** The task of a row; a merged task is that of its first row only. */
function readTask(row: ListRow, { mechanism, deadlines, ratings }: TableContext): ProjectTask | undefined {
  const { projectTask, workGoal, orgName, deadline, responsible, leader, halfYear } = row.cells;
  if (!projectTask?.isAnchor || projectTask.value === undefined) return undefined;
  const { text, isTask, numberedItems } = taskTexts(mechanism.vocabulary.placeholders)(
    cellText(projectTask.value),
  );
  if (!isTask) return undefined;
  const halfYearMark = markOfCell(row, halfYear, ratings);
  const task: ProjectTask = {
    row: row.row + 1,
    place: placeOfCell(row, projectTask),
    text,
    workGoal: textOfCell(workGoal),
    orgName: wordOfCell(orgName),
    responsible: textOfCell(responsible),
    leader: textOfCell(leader),
    deadline: readDeadline(deadline?.value, deadlines),
    deadlinePlace: deadline && placeOfCell(row, deadline),
    numberedItems,
    progress: marksOfRow(row, ratings),
  };
  return halfYearMark ? { ...task, halfYear: halfYearMark } : task;
}

/** A goal of its own or a rating without a task (B10); 无 in the task column says that there is no task. */
function isTaskless(row: ListRow, { mechanism, ratings }: GoalsContext): boolean {
  const { projectTask, workGoal } = row.cells;
  const text = textOfCell(projectTask);
  if (projectTask && !projectTask.isAnchor && text !== '') return false;
  const { placeholders } = mechanism.vocabulary;
  const hasGoal = text === '' && workGoal?.isAnchor && saysSomething(textOfCell(workGoal), placeholders);
  return (
    hasGoal === true ||
    row.quarters.some((cell) => cell?.isAnchor && isMarked(markOfCell(row, cell, ratings)))
  );
}

/** Where the task should stand. */
function taskPlace(table: ListTable, row: ListRow): TasklessRow['place'] {
  const column = table.columns.find(({ key }) => key === 'projectTask');
  return placeAt(row.sheet, row.row, column?.col ?? table.range.left);
}
