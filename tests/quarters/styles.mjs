/** How a school lays its workbook out: the manners of the shared sample, chosen at random. */
import { Grid } from './grid.mjs';
import { GOAL_COLUMNS, QUARTER_COLUMNS, drawGoals } from './goals-sheet.mjs';
import { drawPosts } from './posts-sheet.mjs';
import { drawReport } from './report-sheet.mjs';

export const SHEET_NAMES = [
  ['附件1', '附件2', '附件5'],
  ['附表1', '附表2', '附表5'],
  ['目标分解表', '亮岗履职一览表', '季报表'],
  ['Sheet1', 'Sheet2', 'Sheet3'],
];

const GOAL_LABELS = [
  {},
  {},
  { org: '责任部门', task: '具体任务', deadline: '时限', responsible: '负责人', leader: '分管领导' },
  { org: '组织', task: '工作任务', deadline: '时限', responsible: '负责人', leader: '分管领导' },
];
const POST_LABELS = [{}, {}, { duty: '岗位职责', members: '党员姓名', pledge: '承诺事项' }];

function goalColumns(random) {
  let columns = random.chance(0.2)
    ? ['org', 'goal', 'task', 'responsible', 'leader', 'deadline', ...QUARTER_COLUMNS]
    : GOAL_COLUMNS;
  if (random.chance(0.3)) columns = ['seq', ...columns];
  return random.chance(0.3) ? [...columns, 'remark'] : columns;
}

/** One workbook in the manner of the shared sample. */
export function sampleStyle(random) {
  const breakHeaders = random.chance(0.5);
  const reference = random.chance(0.5);
  const twoBlocks = random.chance(0.25);
  return {
    sheets: random.pick(SHEET_NAMES),
    goals: {
      breakHeaders,
      reference,
      columns: goalColumns(random),
      labels: random.pick(GOAL_LABELS),
      parents: random.pick([[], ['落实进度'], ['落实进度'], ['落实进度']]),
      dimensions: random.pick(['blank', 'merge']),
      spacers: random.chance(0.2),
      total: random.chance(0.2) ? 'org' : null,
    },
    posts: { breakHeaders, labels: random.pick(POST_LABELS) },
    report: {
      layout: twoBlocks ? 'twoBlocks' : 'list',
      headLine: random.pick(['one', 'two']),
      straightQuotes: random.chance(0.3),
      breakLabels: random.chance(0.5),
    },
  };
}

/** The usual three sheets; a table that the school does not have is left out. */
export function threeSheets(school, style) {
  const [goals, posts, report] = style.sheets.map((name) => new Grid(name));
  const grids = [];
  if (school.blankGoals && drawGoals(goals, { ...school, empty: true }, style.goals)) grids.push(goals);
  if (school.hasGoals && drawGoals(goals, school, style.goals)) grids.push(goals);
  if (school.hasPosts && drawPosts(posts, school, style.posts)) grids.push(posts);
  if (school.report && drawReport(report, school, style.report)) grids.push(report);
  return grids;
}

/** The same tables one under the other on a single sheet. */
export function oneSheet(school, style, name = 'Sheet1') {
  const grid = new Grid(name);
  let row = 0;
  if (school.hasGoals) row = drawGoals(grid, school, style.goals, row) + 2;
  if (school.hasPosts) row = drawPosts(grid, school, style.posts, row) + 2;
  if (school.report) drawReport(grid, school, style.report, row);
  return [grid];
}
