/** One way per school of laying its workbook out: every header word and arrangement of domain-spec §3. */
import { badNumber, number } from './cells.mjs';
import { GOAL_COLUMNS, QUARTER_COLUMNS, drawGoals } from './goals-sheet.mjs';
import { Grid } from './grid.mjs';
import { POST_COLUMNS, drawPosts } from './posts-sheet.mjs';
import { drawReport } from './report-sheet.mjs';
import { oneSheet, threeSheets } from './styles.mjs';
import { groupBy } from './table-header.mjs';

const SHEETS = ['附件1', '附件2', '附件5'];

/**
 * Each layout: `style` for the three sheets, `options` for the model, `change(school, random)` before ④–⑧ are typed,
 * `typed(computed)` after, `grids(school, style)` when the sheets are not the usual three.
 */
export const ONE_SCHOOL_LAYOUTS = [
  {
    // three header rows with bands above the fixed columns
    style: {
      sheets: ['168目标', '党员岗位', '2014年'],
      goals: {
        parents: ['落实进度', '季度评价'],
        bands: { goal: '基本情况', org: '基本情况', task: '基本情况', responsible: '分工', leader: '分工' },
        labels: {
          goal: '目标',
          task: '任务',
          org: '组织',
          deadline: '完成时间',
          responsible: '具体责任人',
          leader: '挂钩领导',
        },
        quarterLabels: ['一季度', '二季度', '三季度', '四季度'],
        total: 'goal',
        totalWord: '总　计',
      },
      posts: {
        labels: {
          duty: '职责',
          contact: '联系领导',
          members: '上岗党员',
          pledge: '承诺',
          annual: '年终考评',
        },
      },
      report: { layout: 'numberedList', headerRow: ['序号', '指标', '数值'] },
    },
  },
  {
    // 进度 | 评价 under each quarter
    style: {
      sheets: ['Sheet1', 'Sheet2', 'Sheet3'],
      goals: {
        parents: ['完成情况'],
        subColumns: ['进度', '评价'],
        labels: {
          task: '工作任务',
          org: '责任部门',
          deadline: '时限',
          responsible: '负责人',
          leader: '分管领导',
        },
        quarterLabels: ['1季度', '2季度', '3季度', '4季度'],
        reference: true,
      },
      posts: { labels: { members: '责任党员', pledge: '公开承诺', annual: '年度评价' }, dimensions: 'merge' },
      report: { layout: 'listWithUnit', headerRow: ['指标', '数值', '单位'], headLine: 'one' },
    },
  },
  {
    // 等次 | 进度, months for quarters
    style: {
      sheets: ['目标管理分解表', '亮岗', '季报'],
      goals: {
        parents: ['落实情况'],
        subColumns: ['等次', '进度'],
        labels: { task: '重点工作', org: '处室', deadline: '完成期限', leader: '责任校领导' },
        quarterLabels: ['1-3月', '4-6月', '7-9月', '10-12月'],
        dimensions: 'merge',
        mergeGoals: true,
      },
      posts: { labels: { members: '党员', pledge: '承诺内容', annual: '考评结果' } },
      report: { layout: 'unitBeforeValue', headerRow: ['序号', '指标', '单位', '数值'] },
    },
    options: { goalPerOrg: true },
  },
  {
    // 附件1, 附件2 and 附件5 under one another
    style: { goals: { reference: true }, posts: {}, report: { layout: 'twoBlocks', headLine: 'one' } },
    grids: (school, style) => oneSheet(school, style, '2014年'),
  },
  {
    // the same, wide tables beside a narrow first column, signature lines
    style: {
      goals: { left: 1, signature: true, total: 'org', columns: ['seq', ...GOAL_COLUMNS, 'remark'] },
      posts: { left: 1, signature: true },
      report: { left: 1, signature: true, layout: 'list' },
    },
    grids: (school, style) => oneSheet(school, style, '附件1、2、5'),
  },
  {
    // 附件1 over several sheets, one per organisation
    style: { goals: { dimensions: 'repeat' }, posts: {}, report: { layout: 'list', headLine: 'cells' } },
    grids: (school, style) => sheetPerOrganisation(school, style),
  },
  {
    // every extra column; no 责任领导
    style: {
      sheets: SHEETS,
      goals: {
        columns:
          'seq,goal,org,task,score,deadline,responsible,q1,q2,half,q3,q4,yearEnd,explain,evidence,remark'.split(
            ',',
          ),
        halfUnderProgress: true,
      },
      posts: { columns: ['seq', ...POST_COLUMNS, 'kept', 'remark'] },
      report: { layout: 'mergedValue', headLine: 'one' },
    },
    change: (school, random) => {
      for (const task of school.tasks)
        Object.assign(task, { half: '好', yearEnd: '', explain: '已落实，见佐证' });
      for (const post of school.posts) post.kept = random.int(0, post.pledge.items);
    },
  },
  {
    // spacer rows, rows left empty on the form, subtotals, header repeated, no merged header
    style: {
      sheets: ['附件1', '附件2', '附件5'],
      goals: {
        columns: ['seq', ...GOAL_COLUMNS],
        spacers: true,
        printedRowsLeft: 1,
        printedAfter: ['年段', '图书馆'],
        subtotals: 'org',
        total: 'seq',
        totalWord: '合计',
        repeatHeader: true,
        linesAbove: ['编制单位：校长办公室          编制日期：2014年2月20日'],
        mergeHeader: false,
        mergeTitle: false,
        signature: true,
      },
      posts: { spacers: true, repeatHeader: true, mergeHeader: false, label: '', signature: true },
      report: { layout: 'below', headLine: 'two', signature: true },
    },
  },
  {
    // labels in one line, values below; merged dimensions; rows left empty inside the merges
    style: {
      sheets: ['Sheet1', 'Sheet2', 'Sheet3'],
      goals: {
        dimensions: 'merge',
        columns: ['task', 'org', 'goal', ...QUARTER_COLUMNS, 'leader', 'responsible', 'deadline'],
      },
      posts: {
        columns: ['seq', 'members', 'post', 'duty', 'pledge', 'contact', ...QUARTER_COLUMNS, 'annual'],
        dimensions: 'repeat',
      },
      report: { layout: 'oneLine', headLine: 'lines' },
    },
  },
  {
    // hidden rows in both tables, hidden sheet
    style: { sheets: SHEETS, goals: {}, posts: {}, report: { layout: 'list' } },
    change: (school) => {
      school.tasks[1].hidden = true;
      school.tasks[4].hidden = true;
      school.posts[2].hidden = true;
    },
    grids: (school, style) =>
      threeSheets(school, style).map((grid, i) => Object.assign(grid, { hidden: i === 1 })),
  },
  {
    // one rating, one task, one pledge over several rows
    style: {
      sheets: SHEETS,
      goals: { dimensions: 'merge' },
      posts: { dimensions: 'merge' },
      report: { layout: 'list' },
    },
    options: { tasksPerOrg: 4 },
    change: mergeCells,
  },
  {
    // formulas with cached values; an error value where a number should be
    style: { sheets: SHEETS, goals: { total: 'org' }, posts: {}, report: { layout: 'list' } },
    typed: ({ annualTaskCount, quarterTasksDone }) => ({
      annualTaskCount: number({ formula: 'COUNTA(附件1!C5:C60)', result: annualTaskCount }, annualTaskCount),
      quarterTasksDone: number(
        { formula: `0+${quarterTasksDone}`, result: quarterTasksDone },
        quarterTasksDone,
      ),
      siteMeetingCount: badNumber({ error: '#REF!' }),
    }),
  },
  {
    // text that looks like a formula, a task that begins like a total, very long cells, placeholders for no task
    style: {
      sheets: SHEETS,
      goals: { title: '示例市梅园中学实行168机制2014年度目标管理分解表' },
      posts: {},
      report: { layout: 'list' },
    },
    change: oddTexts,
  },
  {
    // titles without quotes and with other words, traditional 黨, 数字 in the quarter
    style: {
      sheets: ['分解表', '一览表', '进展'],
      goals: {
        title: '《示例市兰亭中学实行168机制年度目标管理分解表》',
        labels: { goal: '目标任务' },
        parents: ['进度'],
      },
      posts: {
        title: '《示例市兰亭中学实行168机制年度党员亮岗履职一览表》',
        labels: { members: '履岗黨員' },
      },
      report: { layout: 'list', titlePeriod: '（{y}年{q}季度）', numberLabels: true },
    },
  },
  {
    // last quarter's report left in the workbook before this quarter's
    style: { sheets: SHEETS, goals: {}, posts: { labels: { members: '姓名' } }, report: { layout: 'list' } },
    grids: (school, style) => withOldReport(school, style),
  },
  {
    // five hundred tasks
    style: {
      sheets: SHEETS,
      goals: { dimensions: 'merge', columns: ['seq', ...GOAL_COLUMNS] },
      posts: {},
      report: { layout: 'twoBlocks' },
    },
    options: { tasksPerOrg: 110 },
  },
  {
    // old .xls: three header rows, hidden sheet, quarters named Q1…
    style: {
      sheets: ['附表一', '附表二', '附表五'],
      goals: {
        parents: ['落实进度', '评价'],
        quarterLabels: ['Q1', 'Q2', 'Q3', 'Q4'],
        labels: { org: '责任单位', task: '项目' },
      },
      posts: { quarterLabels: ['第1季度', '第2季度', '第3季度', '第4季度'], labels: { contact: '联 系 人' } },
      report: {
        layout: 'twoBlocks',
        headerRow: ['指标', '数值', '指标', '数值'],
        titlePeriod: '（{y}年第{q}季度）',
      },
    },
    bookType: 'biff8',
  },
  {
    // old .xls: one header row, other order, time and leader words
    style: {
      sheets: SHEETS,
      goals: {
        parents: [],
        columns: ['org', 'task', 'goal', 'leader', 'responsible', 'deadline', ...QUARTER_COLUMNS],
        labels: { org: '部门', deadline: '时间要求', leader: '牵头领导', task: '具体任务' },
        dimensions: 'merge',
      },
      posts: {
        parents: [],
        columns: ['post', 'members', 'duty', 'pledge', 'contact', ...QUARTER_COLUMNS, 'annual'],
      },
      report: { layout: 'list', straightQuotes: true, breakLabels: true },
    },
    bookType: 'biff8',
  },
];

function sheetPerOrganisation(school, style) {
  const grids = groupBy(school.tasks, 'org').map((tasks) => {
    const grid = new Grid(tasks[0].org === '党委（总支、支部）' ? '党总支' : tasks[0].org);
    drawGoals(grid, { ...school, tasks }, style.goals);
    return grid;
  });
  const posts = new Grid('亮岗履职一览表');
  drawPosts(posts, school, style.posts);
  const report = new Grid('季报表');
  drawReport(report, school, style.report);
  return [...grids, posts, report];
}

/** A rating over two tasks, a task over two rows, a pledge over the posts of one kind. */
function mergeCells(school) {
  const [big] = groupBy(school.tasks, 'org').filter((tasks) => tasks.length >= 3);
  const rating = { raw: '中', state: 'rated' };
  big[0].progress[2] = { ...rating, span: 2 };
  big[1].progress[2] = { ...rating, covered: true };
  big.at(-1).rows = 2;
  for (const posts of groupBy(school.posts, 'post').filter(({ length }) => length > 1)) {
    posts[0].pledge = { raw: '1.带头使用普通话\n2.每周听课一节', items: 2, span: posts.length };
    for (const post of posts.slice(1)) post.pledge = { raw: '', items: 0, merged: true };
  }
}

const LONG_PLEDGE = `1.${'认真备好每一堂课，耐心辅导每一名学生，'.repeat(60)}2.${'带头遵守学校各项规章制度，'.repeat(60)}`;

function oddTexts(school) {
  const texts = [
    '=每周例会=形成纪要',
    '+推进家校共育',
    '-整治校园周边环境',
    '@全体教师开展师德承诺',
    '合计核对学生资助金额并公示',
    '1.修订安全预案2.组织应急演练3.公示整改结果',
    `${'逐项落实校园安全责任，层层签订责任书，'.repeat(80)}确保全年无事故`,
  ];
  texts.forEach((text, i) => (school.tasks[i].text = text));
  school.tasks[6].responsible = '=负责老师';
  school.posts[0].pledge = { raw: LONG_PLEDGE, items: 2 };
  school.posts[1].duty = '@教学示范';
  const { org } = school.tasks.at(-1);
  school.emptyTaskRows = {
    [org]: [{ task: '无' }, { task: '略' }, { task: '——' }, { goal: '队伍建设', q3: '好' }],
  };
  school.alsoBroken = ['B10'];
}

function withOldReport(school, style) {
  const old = new Grid('附件5（二季度）');
  const typed = Object.fromEntries(Object.keys(school.report.typed).map((key) => [key, { raw: 1 }]));
  drawReport(
    old,
    { ...school, quarter: 2, report: { ...school.report, typed, date: { year: 2014, month: 7, day: 2 } } },
    style.report,
  );
  const [goals, posts, report] = threeSheets(school, style);
  return [goals, posts, old, report];
}
