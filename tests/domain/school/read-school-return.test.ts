import { readSchoolReturn } from '../../../src/domain/school/read-school-return';
import {
  CARRIED,
  goalsTable,
  mechanism,
  MERGED,
  postsTable,
  reportTable,
  schoolTables,
  THIRD_QUARTER,
} from './recognised-tables';

const read = (tables: Parameters<typeof schoolTables>[0]) =>
  readSchoolReturn(schoolTables(tables), mechanism, THIRD_QUARTER);

describe('附件1', () => {
  test('a row becomes a task with all that it says', () => {
    const goals = goalsTable([
      {
        workGoal: '教学质量', orgName: '教 务\n处', projectTask: '推进课题结题', deadline: '9月底前', responsible: '王老师', leader: '李校长',
        q: ['好', undefined, '一般：按计划落实'],
      },
    ]); // prettier-ignore
    const [task] = read({ goals: [goals] }).tasks;
    expect(task).toMatchObject({
      row: 6,
      place: { sheet: '附件1', cell: 'C6' },
      text: '推进课题结题',
      workGoal: '教学质量',
      orgName: '教务处',
      responsible: '王老师',
      leader: '李校长',
      deadline: { raw: '9月底前', due: { year: 2012, month: 9, day: 30 } },
      deadlinePlace: { sheet: '附件1', cell: 'D6' },
      numberedItems: 1,
    });
    expect(
      task?.progress.map((mark) => [mark?.place.cell, mark?.reading.state, mark?.reading.grade]),
    ).toEqual([
      ['G6', 'RATED', 'good'],
      ['H6', 'BLANK', undefined],
      ['I6', 'RATED', 'fair'],
      ['J6', 'BLANK', undefined],
    ]);
  });

  test.each(['无', '略', '——', ' ', '—'])('%j is no task', (projectTask) => {
    expect(read({ goals: [goalsTable([{ orgName: '工会', projectTask }])] }).tasks).toEqual([]);
  });

  test('a merged task counts once, at its first row, and its other rows are not taskless', () => {
    const goals = goalsTable([
      { projectTask: '改造食堂', q: ['好'] },
      { projectTask: MERGED, q: ['中'] },
    ]);
    const { tasks, tasklessRows } = read({ goals: [goals] });
    expect(tasks.map(({ row }) => row)).toEqual([6]);
    expect(tasklessRows).toEqual([]);
  });

  test('a merged rating applies to every task row that it covers, at the place of its first', () => {
    const goals = goalsTable([{ projectTask: '甲', q: ['好'] }, { projectTask: '乙', q: [MERGED] }]);
    const marks = read({ goals: [goals] }).tasks.map(({ progress }) => progress[0]);
    expect(marks.map((mark) => [mark?.place.cell, mark?.reading.grade])).toEqual([['G6', 'good'], ['G6', 'good']]);
  }); // prettier-ignore

  test('a quarter without a column has no mark', () => {
    const goals = goalsTable([{ projectTask: '甲', q: ['好'] }], { without: ['q3', 'q4'] });
    expect(read({ goals: [goals] }).tasks[0]?.progress.map((mark) => mark?.raw)).toEqual([
      '好',
      '',
      undefined,
      undefined,
    ]);
  });

  test('rows that have a goal of their own or a rating, but no task, are kept apart', () => {
    const goals = goalsTable([
      { workGoal: '教学质量', orgName: '教务处' },
      { workGoal: CARRIED, orgName: '政教处' },
      { workGoal: CARRIED, q: [undefined, '好'] },
      { workGoal: CARRIED, q: ['—'] },
      { workGoal: '平安校园', projectTask: '无' },
      { workGoal: CARRIED, projectTask: '无', q: ['好'] },
    ]);
    expect(read({ goals: [goals] }).tasklessRows).toEqual([
      { row: 6, place: { sheet: '附件1', cell: 'C6' } },
      { row: 8, place: { sheet: '附件1', cell: 'C8' } },
      { row: 11, place: { sheet: '附件1', cell: 'C11' } },
    ]);
  });

  test('several tables are one list, and 良好 is read by what all of them use', () => {
    const goals = [
      goalsTable([{ projectTask: '甲', q: ['良好'] }]),
      goalsTable([{ projectTask: '乙', q: ['优秀'] }], { sheet: '总务处', top: 20 }),
    ];
    const { tasks } = read({ goals });
    expect(tasks.map(({ row, place }) => [row, place.sheet])).toEqual([[6, '附件1'], [21, '总务处']]);
    expect(tasks.map(({ progress }) => progress[0]?.reading.grade)).toEqual(['medium', 'good']);
  }); // prettier-ignore

  test('a deadline takes its year from the table before the year asked for', () => {
    const goals = goalsTable([{ projectTask: '甲', deadline: '3月' }], { period: { year: 2011 } });
    expect(read({ goals: [goals] }).tasks[0]?.deadline?.due?.year).toBe(2011);
  });

  test('半年初评 is kept beside the quarters', () => {
    const goals = goalsTable([{ projectTask: '甲', halfYear: '中' }], { extra: ['halfYear'] });
    expect(read({ goals: [goals] }).tasks[0]?.halfYear).toMatchObject({
      raw: '中',
      reading: { grade: 'medium' },
    });
  });
});

describe('附件2', () => {
  test('a row becomes a duty post with all that it says', () => {
    const posts = postsTable(
      [
        {
          postName: '党政\n管理岗', postTask: '管理', contact: '赵六', member: '张三、李四（群众）', commitment: '1.甲2.乙', annual: '好',
          q: ['好', '中'], keptCount: '2件',
        },
      ],
      { extra: ['keptCount'] },
    ); // prettier-ignore
    expect(read({ posts: [posts] }).dutyPosts).toMatchObject([
      {
        row: 6,
        place: { sheet: '附件2', cell: 'A6' },
        postName: '党政管理岗',
        postTask: '管理',
        contacts: { people: [{ name: '赵六' }] },
        members: { people: [{ name: '张三', member: true }, { name: '李四', member: false }] },
        memberPlace: { cell: 'D6' },
        pledges: { place: { cell: 'E6' }, raw: '1.甲2.乙', reading: { count: 2 }, anchor: true },
        annual: { place: { cell: 'J6' }, reading: { grade: 'good' } },
        keptColumn: { place: { cell: 'K6' }, raw: '2件', reading: { state: 'number', value: 2 } },
      },
    ]); // prettier-ignore
  });

  test('rows with nothing but the printed post are no duty posts', () => {
    const posts = postsTable([{ postName: '党政管理岗' }, { postName: CARRIED, member: '张三' }]);
    expect(read({ posts: [posts] }).dutyPosts.map(({ row }) => row)).toEqual([7]);
  });

  test('同上 means the row above, through several rows, for members and for promises', () => {
    const posts = postsTable([
      { member: '张三', contact: '赵六', commitment: '1.甲2.乙' },
      { member: '同上', contact: '同上', commitment: '同上' },
      { member: '〃', contact: '同上', commitment: '丙' },
      { member: '李四', commitment: '同上' },
    ]);
    const read4 = read({ posts: [posts] }).dutyPosts;
    expect(read4.map(({ members }) => members.people.map(({ name }) => name))).toEqual([['张三'], ['张三'], ['张三'], ['李四']]);
    expect(read4.map(({ contacts }) => contacts.people.length)).toEqual([1, 1, 1, 0]);
    expect(read4.map(({ pledges }) => pledges?.reading.count)).toEqual([2, 2, 1, 1]);
  }); // prettier-ignore

  test('同上 does not reach into another table', () => {
    const posts = [postsTable([{ member: '张三' }]), postsTable([{ member: '同上' }], { sheet: '二部' })];
    expect(read({ posts }).dutyPosts[1]?.members).toMatchObject({
      people: [],
      flags: ['sameAsAbove', 'unrecognised'],
    });
  });

  test('merged members and promises belong to every row; the promise has one anchor', () => {
    const posts = postsTable([
      { member: '张三', commitment: '1.甲2.乙', q: ['好'] },
      { member: MERGED, commitment: MERGED, q: ['中'] },
    ]);
    const rows = read({ posts: [posts] }).dutyPosts;
    expect(rows.map(({ members }) => members.people.length)).toEqual([1, 1]);
    expect(rows.map(({ memberPlace }) => memberPlace?.cell)).toEqual(['D6', 'D6']);
    expect(rows.map(({ pledges }) => [pledges?.place.cell, pledges?.anchor])).toEqual([['E6', true], ['E6', false]]);
  }); // prettier-ignore
});

describe('附件5', () => {
  test('figures and date are read with their places', () => {
    const { report } = read({ reports: [reportTable({ memberTotal: '20名', annualTaskCount: '约20' }, { date: '2012年10月4日' })] });
    expect(report?.figures.memberTotal).toEqual({
      place: { sheet: '附件5', cell: 'B5' },
      raw: '20名',
      reading: { state: 'number', value: 20, chineseNumeral: false },
    });
    expect(report?.figures.annualTaskCount?.reading).toEqual({ state: 'inexact', value: 20 });
    expect(report?.figures.partyOrgTotal?.reading).toEqual({ state: 'missing' });
    expect(report?.date).toEqual({
      place: { sheet: '附件5', cell: 'B3' },
      raw: '2012年10月4日',
      date: { year: 2012, month: 10, day: 4 },
    });
  }); // prettier-ignore

  const filled = { memberTotal: 1 };
  test.each([
    ['the one that names the period', [reportTable(filled, { sheet: 'a' }), reportTable(filled, { sheet: 'b', period: { year: 2012, quarter: 3 } })], 'b'],
    ['the one that names the quarter', [reportTable(filled, { sheet: 'a', period: { quarter: 2 } }), reportTable(filled, { sheet: 'b', period: { quarter: 3 } })], 'b'],
    ['not the one of another year', [reportTable(filled, { sheet: 'a' }), reportTable(filled, { sheet: 'b', period: { year: 2011, quarter: 3 } })], 'a'],
    ['the first that is filled in', [reportTable({}, { sheet: 'a' }), reportTable(filled, { sheet: 'b' }), reportTable(filled, { sheet: 'c' })], 'b'],
    ['a filled one before an empty one of the period', [reportTable({}, { sheet: 'a', period: { quarter: 3 } }), reportTable(filled, { sheet: 'b' })], 'b'],
    ['the first where all are empty', [reportTable({}, { sheet: 'a' }), reportTable({}, { sheet: 'b' })], 'a'],
  ])('of several reports: %s', (_, reports, used) => {
    const { report, guesses } = read({ reports });
    expect(report?.place.sheet).toBe(used);
    expect(guesses.map(({ code, place }) => [code, place?.sheet])).toEqual(
      reports.filter(({ sheet }) => sheet !== used).map(({ sheet }) => ['duplicateReportForm', sheet]),
    );
    expect(guesses.every(({ values }) => values.used === `${used}!A2`)).toBe(true);
  }); // prettier-ignore
});

test('the period is what 附件5 names, completed from the other tables', () => {
  const place = { sheet: '附件1', cell: 'A2' };
  const goals = [goalsTable([{ projectTask: '甲' }], { period: { year: 2011, quarter: 1, place } })];
  const named = reportTable({}, { period: { year: 2012, quarter: 4, place: { sheet: '附件5', cell: 'A2' } } });
  expect(read({ goals, reports: [named] }).namedPeriod).toEqual({ year: 2012, quarter: 4, place: { sheet: '附件5', cell: 'A2' } });
  expect(read({ goals, reports: [reportTable({})] }).namedPeriod).toEqual({ year: 2011, quarter: 1, place });
  expect(read({}).namedPeriod).toEqual({});
}); // prettier-ignore

describe('empty forms', () => {
  const kinds = (tables: Parameters<typeof schoolTables>[0]) =>
    read(tables).emptyForms.map(({ kind }) => kind);
  const printedGoals = goalsTable([{ orgName: '工会组织', serial: 1 }], { extra: ['serial'] });
  const printedPosts = postsTable([{ postName: '党政管理岗' }]);

  test('forms with only their printed labels are empty', () => {
    expect(
      read({ goals: [printedGoals], posts: [printedPosts], reports: [reportTable({})] }).emptyForms,
    ).toEqual([
      { kind: 'goals', place: { sheet: '附件1', cell: 'A2' } },
      { kind: 'posts', place: { sheet: '附件2', cell: 'A2' } },
      { kind: 'report', place: { sheet: '附件5', cell: 'A2' } },
    ]);
  });

  test('a form that is not there is not empty', () => expect(kinds({})).toEqual([]));

  test.each([
    ['a task', { goals: [goalsTable([{ projectTask: '甲' }])] }],
    ['a deadline', { goals: [goalsTable([{ deadline: '3月' }])] }],
    ['a rating', { goals: [goalsTable([{ q: ['好'] }])] }],
    ['a placeholder row that was skipped', { goals: [goalsTable([], { skipped: [{ row: 5, reason: 'placeholder' }] })] }],
    ['one of several tables', { goals: [printedGoals, goalsTable([{ projectTask: '甲' }])] }],
    ['a member', { posts: [postsTable([{ postName: '党政管理岗', member: '张三' }])] }],
    ['a figure', { reports: [reportTable({ siteMeetingCount: 0 })] }],
  ])('%s is content', (_, tables) => expect(kinds(tables)).toEqual([])); // prettier-ignore

  test('a date alone does not fill 附件5', () => {
    expect(kinds({ reports: [reportTable({ memberTotal: ' ' }, { date: '2012年10月4日' })] })).toEqual([
      'report',
    ]);
  });
});
