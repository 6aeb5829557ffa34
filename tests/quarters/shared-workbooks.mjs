/** Workbooks that hold several schools: a set of sheets each, or a 单位 column. */
import { GOAL_COLUMNS, drawGoals } from './goals-sheet.mjs';
import { Grid } from './grid.mjs';
import { POST_COLUMNS, drawPosts } from './posts-sheet.mjs';
import { drawReport } from './report-sheet.mjs';
import { makeSchool } from './school.mjs';
import { threeSheets } from './styles.mjs';
import { writeExcelJs } from './writers.mjs';

export async function addSchoolsBySheets(quarter, units) {
  const file = '东片区两校合报.xlsx';
  const schools = units.map((unit) => makeSchool(quarter.random, unit, quarter.period));
  const grids = schools.flatMap((school) => {
    const short = school.unit.slice(3);
    return threeSheets(school, {
      sheets: ['附件1', '附件2', '附件5'].map((name) => `${short}${name}`),
      goals: {},
      posts: {},
      report: { layout: 'list' },
    });
  });
  quarter.addFile(file, await writeExcelJs(grids));
  for (const school of schools) quarter.report(school, file);
}

/** 附件1 and 附件2 of three schools in one table each, told apart by a 单位 column; 附件5 sheet by sheet. */
export async function addSchoolsByColumn(quarter, units) {
  const file = '西片区汇编.xlsx';
  const schools = units.map((unit) => makeSchool(quarter.random, unit, quarter.period));
  const goals = new Grid('目标分解表');
  const posts = new Grid('亮岗履职一览表');
  const goalStyle = {
    columns: ['unit', ...GOAL_COLUMNS],
    dimensions: 'repeat',
    title: '西片区实行“168”机制年度工作目标分解表',
  };
  const postStyle = { columns: ['unit', ...POST_COLUMNS], dimensions: 'repeat', labels: { unit: '学校' } };
  drawStacked(drawGoals, goals, schools, goalStyle);
  drawStacked(drawPosts, posts, schools, {
    ...postStyle,
    title: '西片区实行“168”机制年度党员亮岗履职一览表',
  });
  const reports = schools.map((school) => {
    const grid = new Grid(`${school.unit.slice(3)}季报`);
    drawReport(grid, school, { layout: 'list' });
    return grid;
  });
  quarter.addFile(file, await writeExcelJs([goals, posts, ...reports]));
  for (const school of schools) quarter.report(school, file);
}

/** One header, then the rows of each school: the later schools' own title and header are cut away. */
function drawStacked(draw, grid, schools, style) {
  const [first, ...others] = schools;
  let row = draw(grid, first, { ...style, notes: false });
  for (const school of others) {
    const part = new Grid('part');
    const rows = draw(part, school, { ...style, label: '', notes: false });
    const body = 3;
    for (const [address, value] of part.cells) {
      const [r, c] = address.split(',').map(Number);
      if (r >= body) grid.set(row + r - body, c, value);
    }
    row += rows - body;
  }
}
