/** Draws 附件1, the annual goal table, in the many ways that schools retype it. */
import { ORGANISATIONS } from './vocabulary.mjs';
import {
  columnOf,
  drawBlankRow,
  drawFoot,
  drawHeader,
  drawPrintedRows,
  drawTitle,
  groupBy,
  headerLeaves,
  isProgressText,
  quarterOf,
  tableStyle,
} from './table-header.mjs';

const LABELS = {
  unit: '单位',
  seq: '序号',
  goal: '工作目标',
  org: '组织名称',
  task: '项目任务',
  deadline: '完成时限',
  responsible: '责任人',
  leader: '责任领导',
  half: '半年初评',
  yearEnd: '年终总评',
  remark: '备注',
  score: '分值',
  evidence: '佐证材料',
  explain: '完成情况说明',
};
const NOTES = [
  '注：1、本表仅供参考，由各学校根据本校实际确定；',
  '3、每季度对项目任务落实情况进行点评，按好、中、一般进行评价。',
];

export const QUARTER_COLUMNS = ['q1', 'q2', 'q3', 'q4'];
export const GOAL_COLUMNS = ['goal', 'org', 'task', 'deadline', 'responsible', 'leader', ...QUARTER_COLUMNS];

/** 附件1 from row `top`; returns the row after its last line. */
export function drawGoals(grid, school, userStyle = {}, top = 0) {
  const style = { label: '附件1：', dimensions: 'blank', columns: GOAL_COLUMNS, ...tableStyle(userStyle) };
  const table = {
    grid,
    school,
    style,
    leaves: headerLeaves(style.columns, { ...LABELS, ...style.labels }, style),
    row: top,
  };
  drawTitle(table, style.title ?? `${school.writtenName}实行“168”机制年度工作目标分解表`);
  drawHeader(table);
  if (school.empty) drawPrintedRows(table, 'org', ORGANISATIONS);
  else drawTasks(table);
  return drawFoot(table, NOTES);
}

function drawTasks(table) {
  const { school, style } = table;
  const groups = groupBy(school.tasks, 'org');
  const sequence = { next: 1 };
  groups.forEach((tasks, groupIndex) => {
    drawGroup(table, tasks, sequence);
    if (style.subtotals) drawTotal(table, style.subtotals, '小计', tasks.length);
    if (style.spacers && groupIndex < groups.length - 1) drawBlankRow(table);
    const repeat = style.repeatHeader && groupIndex < groups.length - 1 && groupIndex % 3 === 2;
    if (repeat) drawHeader(table);
  });
  drawPrintedRows(table, 'org', style.printedAfter ?? []);
  if (style.total) drawTotal(table, style.total, style.totalWord ?? '合　计', school.tasks.length);
}

/** The tasks of one organisation, then as many rows as the form still has printed for it. */
function drawGroup(table, tasks, sequence) {
  const { grid, style, school } = table;
  const first = table.row;
  tasks.forEach((task, i) => {
    if (task.continues) return;
    drawTask(table, task, sequence.next++, i === 0);
  });
  for (const row of school.emptyTaskRows?.[tasks[0].org] ?? []) drawLooseRow(table, row);
  if (style.dimensions === 'merge') {
    grid.merge(first, columnOf(table, 'org'), table.row - 1, columnOf(table, 'org'));
    const goal = columnOf(table, 'goal');
    if (style.mergeGoals && goal !== null) grid.merge(first, goal, table.row - 1, goal);
  }
  for (let i = 0; i < (style.printedRowsLeft ?? 0); i++) drawBlankRow(table, sequence.next + i);
}

/** A row that is no task: only the given columns are filled. */
function drawLooseRow(table, values) {
  for (const [key, value] of Object.entries(values)) table.grid.set(table.row, columnOf(table, key), value);
  table.row++;
}

function drawTask(table, task, sequence, isFirst) {
  const { grid, style, leaves } = table;
  const height = task.rows ?? 1;
  leaves.forEach(({ key }, c) => {
    const column = style.left + c;
    grid.set(table.row, column, taskValue(table, task, key, sequence, isFirst));
    if (height > 1 && !(key === 'org' && style.dimensions === 'merge')) {
      grid.merge(table.row, column, table.row + height - 1, column);
    }
    const span = ratingAt(task, key)?.span;
    if (span) grid.merge(table.row, column, table.row + span - 1, column);
  });
  if (task.hidden) grid.hiddenRows.add(table.row);
  table.row += height;
}

const ratingAt = (task, key) =>
  quarterOf(key) !== null && !isProgressText(key) ? task.progress[quarterOf(key) - 1] : undefined;

function taskValue({ style, school }, task, key, sequence, isFirst) {
  const rating = ratingAt(task, key);
  if (rating) return rating.covered ? '' : rating.raw;
  if (isProgressText(key)) return task.progress[quarterOf(key) - 1].raw === '' ? '' : '按计划推进';
  if (key === 'org') return isFirst || style.dimensions === 'repeat' ? task.org : '';
  if (key === 'goal') return isFirst || !style.mergeGoals ? task.goal : '';
  const written = {
    seq: sequence,
    task: task.text,
    deadline: task.deadline.raw,
    unit: school.writtenName,
    score: 5,
    evidence: '会议记录、照片',
  };
  return written[key] ?? task[key] ?? '';
}

function drawTotal(table, key, word, count) {
  table.grid.set(table.row, columnOf(table, key), word);
  table.grid.set(table.row, columnOf(table, 'task'), `${count}项`);
  table.row++;
}
