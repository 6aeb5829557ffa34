import type { SchoolTables } from '../../../src/domain/forms/recognised-table';
import type { Mechanism } from '../../../src/domain/mechanism/definition';
import { computeFigures } from '../../../src/domain/school/compute-figures';
import type { FigureOptions } from '../../../src/domain/school/figures/counting-rule';
import { readSchoolReturn } from '../../../src/domain/school/read-school-return';
import { goalsTable, mechanism, MERGED, postsTable, schoolTables, THIRD_QUARTER } from './recognised-tables';
import type { RowSpec } from './recognised-tables';

const figures = (
  tables: Partial<SchoolTables>,
  options: FigureOptions & { readonly mechanism?: Mechanism; readonly quarter?: number } = {},
) => {
  const used = options.mechanism ?? mechanism;
  const period = { ...THIRD_QUARTER, quarter: options.quarter ?? 3 };
  return computeFigures(readSchoolReturn(schoolTables(tables), used, period), used, period, options);
};
const ofGoals = (rows: readonly RowSpec[], options?: Parameters<typeof figures>[1]) =>
  figures({ goals: [goalsTable(rows)] }, options);
const ofPosts = (rows: readonly RowSpec[], options?: Parameters<typeof figures>[1]) =>
  figures({ posts: [postsTable(rows)] }, options);

describe('what cannot be computed is null, never 0', () => {
  test('no tables', () => {
    expect(figures({})).toEqual({
      annualTaskCount: null,
      quarterTasksDone: null,
      dutyMemberCount: null,
      commitmentCount: null,
      commitmentsKept: null,
      orgsImplementingHint: null,
      synonyms: [],
    });
  });

  test('tables with only their printed labels', () => {
    const printed = { goals: [goalsTable([{ orgName: '工会组织' }])], posts: [postsTable([{ postName: '党政管理岗' }])] };
    expect(Object.values(figures(printed)).filter((figure) => figure !== null)).toEqual([[]]);
  });

  test('a quarter, or promises, or members without a column', () => {
    const goals = [goalsTable([{ projectTask: '甲', q: ['好'] }], { without: ['q3'] })];
    expect(figures({ goals })).toMatchObject({ annualTaskCount: { value: 1 }, quarterTasksDone: null });
    const noPledges = [postsTable([{ member: '张三' }], { without: ['commitment'] })];
    expect(figures({ posts: noPledges })).toMatchObject({
      dutyMemberCount: { value: 1 },
      commitmentCount: null,
      commitmentsKept: null,
    });
    const noMembers = [postsTable([{ commitment: '甲' }], { without: ['member'] })];
    expect(figures({ posts: noMembers })).toMatchObject({ dutyMemberCount: null, commitmentCount: { value: 1 } });
  });

  test('a form that says there are no tasks has 0', () => {
    expect(ofGoals([{ projectTask: '无' }])).toMatchObject({ annualTaskCount: { value: 0 }, quarterTasksDone: { value: 0 } });
  });
}); // prettier-ignore

describe('④ 确定年度任务数', () => {
  const rows: readonly RowSpec[] = [
    { projectTask: '1.甲2.乙' },
    { projectTask: '丙' },
    { projectTask: MERGED },
    { projectTask: '略' },
  ];

  test('rows, with the items inside them beside', () => {
    expect(ofGoals(rows).annualTaskCount).toEqual({
      value: 2,
      rule: 'taskRows',
      byRule: { taskRows: 2, numberedItems: 3 },
      cellsWithSeveral: [{ sheet: '附件1', cell: 'C6' }],
    });
  });

  test('the rule asked for', () => {
    const { annualTaskCount } = ofGoals(rows, { rules: { annualTaskCount: 'numberedItems' } });
    expect(annualTaskCount).toMatchObject({ value: 3, rule: 'numberedItems' });
  });

  test('the rule that the mechanism lists first', () => {
    const indicators = mechanism.indicators.map((indicator) => ({ ...indicator, rules: [...indicator.rules].reverse() }));
    const all = ofGoals(rows, { mechanism: { ...mechanism, indicators } });
    expect(all.annualTaskCount?.rule).toBe('numberedItems');
    expect(all.quarterTasksDone?.rule).toBe('cumulativeRated');
  }); // prettier-ignore
});

describe('⑤ 已完成季度任务数', () => {
  const rows: readonly RowSpec[] = [
    { projectTask: '1', deadline: '9月底前', q: [undefined, undefined, '好', '好'] },
    { projectTask: '2', deadline: '6月底', q: [undefined, undefined, '中'] },
    { projectTask: '3', deadline: '12月', q: [undefined, undefined, '一般'] },
    { projectTask: '4', deadline: '第三季度', q: [undefined, undefined, '已完成'] },
    { projectTask: '5', deadline: '第三季度', q: [undefined, '好', '未完成'] },
    { projectTask: '6', deadline: '3月', q: ['√'] },
    { projectTask: '7', deadline: '7月', q: [undefined, undefined, undefined, '好'] },
    { projectTask: '8', deadline: '尽快', q: [undefined, '好', '好/中'] },
    { projectTask: '9', q: [undefined, undefined, '/'] },
  ];

  test('all five rules and the split', () => {
    expect(ofGoals(rows).quarterTasksDone).toEqual({
      value: 4,
      rule: 'ratedInQuarter',
      byRule: {
        ratedInQuarter: 4,
        goodOrMedium: 2,
        dueByQuarterAndRated: 5,
        dueInQuarterAndRated: 3,
        cumulativeRated: 7,
      },
      split: {
        grades: { good: 1, medium: 1, fair: 1 },
        doneWithoutGrade: 1,
        notDone: 1,
        blank: 3,
        unknown: 1,
      },
    });
  });

  test.each([[1, 1], [2, 2], [3, 4], [4, 2]])('quarter %i has %i', (quarter, value) => {
    expect(ofGoals(rows, { quarter }).quarterTasksDone?.value).toBe(value);
  }); // prettier-ignore

  test('a merged rating counts for every task it covers', () => {
    const merged: readonly RowSpec[] = [{ projectTask: '甲', q: ['', '', '好'] }, { projectTask: '乙', q: ['', '', MERGED] }];
    expect(ofGoals(merged).quarterTasksDone?.value).toBe(2);
  }); // prettier-ignore
});

describe('⑥ 参与设岗定责、亮岗履职党员数', () => {
  const rows: readonly RowSpec[] = [
    { postName: '甲岗', member: '张三、李四', contact: '赵六' },
    { postName: '乙岗', member: '张　三', contact: '李四' },
    { postName: '乙岗', member: '王五（群众）' },
    { postName: '丙岗', member: '全体党员、孙八' },
    { postName: '丙岗', member: MERGED },
    { postName: '丁岗', member: '同上' },
  ];

  test('each name once, whatever the posts; non-members and unread parts not at all', () => {
    expect(ofPosts(rows).dutyMemberCount).toEqual({
      value: 3,
      rule: 'distinctNames',
      byRule: { distinctNames: 3, appearances: 5, nameAndPost: 5, withContacts: 4 },
      members: [
        { name: '张三', places: [{ sheet: '附件2', cell: 'D6' }, { sheet: '附件2', cell: 'D7' }] },
        { name: '李四', places: [{ sheet: '附件2', cell: 'D6' }] },
        { name: '孙八', places: [{ sheet: '附件2', cell: 'D9' }, { sheet: '附件2', cell: 'D11' }] },
      ],
      unresolved: [{ sheet: '附件2', cell: 'D9' }, { sheet: '附件2', cell: 'D11' }],
    });
  }); // prettier-ignore

  test('names are one over several tables', () => {
    const posts = [
      postsTable([{ member: '张三' }]),
      postsTable([{ member: '张三、李四' }], { sheet: '二部' }),
    ];
    expect(figures({ posts }).dutyMemberCount).toMatchObject({ value: 2, byRule: { appearances: 3 } });
  });
});

describe('⑦ 党员承诺事项件数', () => {
  test('per cell, per person and one per cell', () => {
    const { commitmentCount } = ofPosts([
      { member: '张三、李四', commitment: '1.甲2.乙' },
      { member: '王五', commitment: '认真备课；关爱学生' },
      { member: '赵六', commitment: '同上' },
      { member: '孙八', commitment: '无' },
      { member: '钱七' },
    ]);
    expect(commitmentCount).toEqual({
      value: 6,
      rule: 'perCell',
      byRule: { perCell: 6, perPerson: 8, onePerCell: 3 },
      cells: [
        { place: { sheet: '附件2', cell: 'E6' }, items: 2, flagged: false },
        { place: { sheet: '附件2', cell: 'E7' }, items: 2, flagged: true },
        { place: { sheet: '附件2', cell: 'E8' }, items: 2, flagged: true },
      ],
    });
  });

  test('a cell merged over several rows counts once, for all their members', () => {
    const { commitmentCount } = ofPosts([
      { member: '张三', commitment: '1.甲2.乙' },
      { member: '李四', commitment: MERGED },
    ]);
    expect(commitmentCount).toMatchObject({ value: 2, byRule: { perCell: 2, perPerson: 4, onePerCell: 1 } });
  });

  test.each<[string, readonly RowSpec[], number]>([
    ['only a non-member', [{ member: '张三（群众）', commitment: '1.甲2.乙' }], 0],
    ['a non-member beside a member', [{ member: '张三（群众）、李四', commitment: '1.甲2.乙' }], 2],
    ['a non-member beside a part that names nobody', [{ member: '张三（群众）、各支部', commitment: '1.甲2.乙' }], 2],
    ['nobody', [{ commitment: '1.甲2.乙' }], 2],
    ['a non-member, shared with a row of a member', [{ member: '张三（群众）', commitment: '1.甲2.乙' }, { member: '李四', commitment: MERGED }], 2],
  ])('a promise of %s', (_, rows, value) => {
    expect(ofPosts(rows)).toMatchObject({ commitmentCount: { value }, commitmentsKept: { byRule: { explicitOnly: 0 } } });
  }); // prettier-ignore

  test('a promise of a non-member is never kept either', () => {
    expect(ofPosts([{ member: '张三（群众）', commitment: '甲', q: ['好'] }]).commitmentsKept?.value).toBe(0);
  });
});

describe('⑧ 党员已兑现承诺事项件数', () => {
  const THREE = '1.甲2.乙3.丙';
  const keptIn = (row: RowSpec, options?: Parameters<typeof figures>[1]) => {
    const posts = [postsTable([{ member: '张三', commitment: THREE, ...row }], { extra: ['keptCount'] })];
    return figures({ posts }, options).commitmentsKept;
  };
  const override = (kept: number) => ({ keptOverrides: new Map([['附件2!E6', kept]]) });

  test.each<[string, RowSpec, number, string]>([
    ['a column before words', { keptCount: 1, q: ['全部兑现'] }, 1, 'column'],
    ['a column, at most all', { keptCount: '5件' }, 3, 'column'],
    ['a column in words', { keptCount: '全部兑现' }, 3, 'column'],
    ['an empty column is passed over', { keptCount: '—', q: ['兑现2件'] }, 2, 'stated'],
    ['an inexact column is passed over', { keptCount: '约2', q: ['好'] }, 3, 'proxied'],
    ['words before the assessment and the proxy', { q: ['好：兑现2件'], annual: '好' }, 2, 'stated'],
    ['完成 and 落实 say so too', { q: ['已完成两项'] }, 2, 'stated'],
    ['the highest of several quarters', { q: ['兑现1件', '落实２条', '兑现1件'] }, 2, 'stated'],
    ['at most all', { q: ['兑现9件'] }, 3, 'stated'],
    ['all, in words', { q: ['好', '承诺全部兑现'] }, 3, 'stated'],
    ['all: 均已完成', { q: ['均已完成'] }, 3, 'stated'],
    ['all: 全部完成', { q: ['全部完成'] }, 3, 'stated'],
    ['none, in words', { q: ['好（未兑现）'] }, 0, 'stated'],
    ['all but one', { q: ['未兑现1件'] }, 2, 'stated'],
    ['some, but not how many, is left to the clerk', { q: ['好', '部分已兑现'] }, 0, 'none'],
    ['not all is left to the clerk', { q: ['好', '未全部兑现'], annual: '好' }, 0, 'none'],
    ['the assessment before the proxy', { q: ['一般'], annual: '中' }, 3, 'assessed'],
    ['the assessment in words of its own', { annual: '称职' }, 3, 'assessed'],
    ['the assessment as a synonym', { annual: '优秀' }, 3, 'assessed'],
    ['a poor assessment proves nothing', { q: ['一般'], annual: '一般' }, 0, 'none'],
    ['the proxy: 好 in some quarter', { q: ['一般', '好', '中'] }, 3, 'proxied'],
    ['the proxy looks no further than the quarter', { q: ['中', '中', '中', '好'] }, 0, 'none'],
    ['words of a later quarter do not count yet', { q: [undefined, undefined, '中', '全部兑现'] }, 0, 'none'],
    ['nothing', {}, 0, 'none'],
  ])('%s', (_, row, value, evidence) => {
    const kept = keptIn(row);
    const isExplicit = ['column', 'stated'].includes(evidence);
    expect(kept).toMatchObject({
      value,
      rule: 'proxyGood',
      explicit: isExplicit ? value : 0,
      proxied: isExplicit ? 0 : value,
      toConfirm: evidence === 'none' ? [{ sheet: '附件2', cell: 'E6' }] : [],
      estimated: !isExplicit,
      cells: [{ place: { cell: 'E6' }, items: 3, kept: value, evidence }],
    });
  }); // prettier-ignore

  test('what the clerk says goes before all else', () => {
    expect(keptIn({ keptCount: 3, q: ['好'] }, override(0))).toMatchObject({
      value: 0,
      estimated: false,
      toConfirm: [],
      cells: [{ evidence: 'override' }],
    });
  });

  const mixed: readonly RowSpec[] = [
    { member: '张三', commitment: THREE, q: ['兑现1件'] },
    { member: '李四', commitment: '甲', q: ['好'] },
    { member: '王五', commitment: '1.甲2.乙', q: ['中'] },
    { member: '赵六', commitment: '1.甲2.乙3.丙4.丁', q: ['一般'] },
  ];

  test('all rules side by side', () => {
    expect(ofPosts(mixed).commitmentsKept).toMatchObject({
      value: 2,
      explicit: 1,
      proxied: 1,
      byRule: { proxyGood: 2, proxyGoodMedium: 4, proxyAnyGrade: 8, explicitOnly: 1, manual: null },
      toConfirm: [{ cell: 'E8' }, { cell: 'E9' }],
    });
  });

  test('only what is written is no estimate', () => {
    const { commitmentsKept } = ofPosts(mixed, { rules: { commitmentsKept: 'explicitOnly' } });
    expect(commitmentsKept).toMatchObject({ value: 1, explicit: 1, proxied: 0, estimated: false });
  });

  test('a cell in which the clerk counts no promises leaves nothing to confirm', () => {
    const pledgeCounts = new Map([['附件2!E6', 0]]);
    expect(keptIn({ q: ['中'] }, { pledgeCounts })).toMatchObject({
      value: 0,
      toConfirm: [],
      estimated: false,
    });
  });

  test('left to the clerk, there is no figure', () => {
    expect(ofPosts(mixed, { rules: { commitmentsKept: 'manual' } }).commitmentsKept).toBeNull();
  });

  test('a promise merged over rows is kept once, by the best that a row says', () => {
    const { commitmentsKept } = ofPosts([
      { member: '张三', commitment: THREE, q: ['一般'] },
      { member: '李四', commitment: MERGED, q: ['好'] },
    ]);
    expect(commitmentsKept).toMatchObject({ value: 3, cells: [{ evidence: 'proxied' }] });
  });
});

test.each([
  [['党委（总支、支部）', '党委（总支、支部）', '工会组织'], 1],
  [['第一党支部', '第 二 党支部', '党 总 支', '第一党支部'], 3],
  [['团委', '团总支', '教务处'], 0],
])('③ hint: of %j with tasks, %i are Party organisations', (names, count) => {
  const rows = names.map((orgName, index) => ({ orgName, projectTask: `任务${index}` }));
  expect(ofGoals([...rows, { orgName: '退休党支部' }]).orgsImplementingHint).toBe(count);
});

test('synonyms are listed once, with their first cell and how many cells use them', () => {
  const goals = [
    goalsTable([
      { projectTask: '甲', q: ['优秀', '好'] },
      { projectTask: '乙', q: [MERGED, '良好：已公示'] },
      { projectTask: '丙', q: ['优 秀'] },
    ]),
  ];
  const posts = [postsTable([{ member: '张三', annual: '合格' }])];
  expect(figures({ goals, posts }).synonyms).toEqual([
    { text: '优秀', grade: 'good', first: { sheet: '附件1', cell: 'G6' }, times: 2 },
    { text: '良好', grade: 'medium', first: { sheet: '附件1', cell: 'H7' }, times: 1 },
    { text: '合格', grade: 'medium', first: { sheet: '附件2', cell: 'J6' }, times: 1 },
  ]);
});
