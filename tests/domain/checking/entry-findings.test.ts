import type { Severity } from '../../../src/domain/checks/finding';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { changed, GOALS_SHEET, POSTS_SHEET, REPORT_SHEET, said, scan, workbook } from './built-workbook';

const BOTH = workbook(GOALS_SHEET, POSTS_SHEET);
const ALL = workbook(GOALS_SHEET, POSTS_SHEET, REPORT_SHEET);

type Row = [cell: CellValue, ...finds: string[]];

/** What is said of a workbook that is in order but for one cell. */
const findsWith = (place: string, value: CellValue, base = BOTH): readonly string[] =>
  said(scan(changed(base, { [place]: value })));

test('the workbook around the cells is in order', () => {
  expect(said(scan(BOTH))).toEqual([]);
  expect(said(scan(ALL))).toEqual([]);
});

const MEMBERS: readonly Row[] = [
  ['张三，李四；王五'],
  ['张三/李四'],
  ['张三\n李四'],
  ['张三和李四'],
  ['张 三'],
  ['王　芳'],
  ['张三 李四'],
  ['张 三 李四', 'E06'],
  ['张 三 李 四', 'E06'],
  ['张三（组长）、李四'],
  ['张三（群众）', 'E07'],
  ['张三（群众）、王五', 'E07'],
  ['张三等5人', 'E05'],
  ['张三、李四等2人'],
  ['张三等人', 'E05'],
  ['全体党员', 'E04'],
  ['教务处', 'E04'],
  ['教务处、王五', 'E04'],
  ['张××、王五', 'E04'],
  ['10人、王五', 'E04'],
  ['阿卜杜拉·买买提'],
  ['欧阳娜娜'],
  ['和平'],
  ['同上'],
  ['王老师', 'E24'],
  ['王芳老师'],
  ['张三13800000000', 'E14'],
];
test.each(MEMBERS)('履岗党员 %j (spec §2.5)', (cell, ...finds) => {
  expect(findsWith('附件2!D5', cell)).toEqual(finds.map((rule) => `${rule} 附件2!D5`));
});

const PLEDGES: readonly Row[] = [
  ['1.按时上课2.关爱学生3.廉洁从教'],
  ['１．甲\n２．乙'],
  ['1、每周听课2节；2、帮扶3名学生；3、2012.3前完成课件'],
  ['1.甲；2.乙；3.2012年底前完成课件'],
  ['（1）认真备课\n（2）辅导学生'],
  ['①甲②乙③丙'],
  ['一是备课；二是辅导；三是家访'],
  ['一、教学方面：1.备课2.上课 二、德育方面：1.家访'],
  ['认真备课；关爱学生；廉洁自律', 'E08'],
  ['认真备课，不迟到'],
  ['投入1.5万元改造食堂'],
  ['听课2.5节'],
  ['1.只有一条'],
  ['每学期听课20节，\n完成1篇论文', 'E08'],
  ['1.甲\n2.乙\n2.丙', 'E09'],
  ['1.甲 3.丙', 'E09'],
  ['同上', 'E13'],
  ['每月上一节示范课，电话13800000000', 'E14'],
];
test.each(PLEDGES)('岗位承诺 %j (spec §2.6)', (cell, ...finds) => {
  expect(findsWith('附件2!E5', cell)).toEqual(finds.map((rule) => `${rule} 附件2!E5`));
});

const RATINGS: readonly Row[] = [
  ['好'],
  ['好 ', 'E03'],
  ['一 般', 'E03'],
  ['好（优秀）'],
  ['好。', 'E03'],
  ['　好', 'E03'],
  ['好：已完成听课10节'],
  ['经考核评价为好'],
  ...[
    '优',
    '优秀',
    '很好',
    'A',
    '满意',
    '良好',
    '良',
    '较好',
    '中等',
    '中上',
    'B',
    '合格',
    '一般般',
    '基本满意',
    'C',
    '评价为优秀',
    '优秀。',
  ].map((cell): Row => [cell, 'E01']),
  ...['差', '较差', '不合格', '不好', 'D', '好/中', '○', '〇', '很不错', 85, '85'].map((cell): Row => [
    cell,
    'B16',
  ]),
  ...['√', '✓', '是', '完成', '已完成', '按时完成', '100%', '已落实'].map((cell): Row => [cell, 'E02']),
  ...['未完成', '推进中', '进行中', '正在实施', '部分完成', '基本完成', '×', '否', '80%'].map((cell): Row => [
    cell,
  ]),
  ...['—', '/', '无', '–', ''].map((cell): Row => [cell]),
];
describe.each(['附件1!G5', '附件2!F5'])('a rating in %s', (place) => {
  test.each(RATINGS)('%j (spec §2.7)', (cell, ...finds) => {
    expect(findsWith(place, cell)).toEqual(finds.map((rule) => `${rule} ${place}`));
  });
});

describe('quarters to come and 年度考评, as B16 has it', () => {
  test.each(['优秀', '√', '好。', '差'])('%j in a quarter to come is B08 only', (cell) => {
    expect(findsWith('附件1!H5', cell)).toEqual(['B08 附件1!H5']);
  });
  test.each(['良好', '√', '好。', '差'])('%j as 年度考评 before the last quarter is B13 only', (cell) => {
    expect(findsWith('附件2!J5', cell)).toEqual(['B13 附件2!J5']);
  });
  const year = { G: '好', H: '好', I: '好', J: '好' };
  const lastQuarter = (annual: CellValue) => {
    const cells: Record<string, CellValue> = { '附件2!J4': '好', '附件2!J5': annual };
    for (const column of Object.keys(year)) {
      for (const row of [4, 5]) cells[`附件1!${column}${row}`] = '好';
    }
    for (const column of ['F', 'G', 'H', 'I'])
      for (const row of [4, 5]) cells[`附件2!${column}${row}`] = '好';
    return said(scan(changed(BOTH, cells), { period: { year: 2012, quarter: 4 } }));
  };
  test.each<Row>([
    ['好'],
    ['优秀'],
    ['合格'],
    ['称职'],
    ['良好', 'E01'],
    ['√', 'E02'],
    ['好。', 'E03'],
    ['差', 'B16'],
  ])('%j as 年度考评 in the last quarter', (cell, ...finds) => {
    expect(lastQuarter(cell)).toEqual(finds.map((rule) => `${rule} 附件2!J5`));
  });
  test('an off-form rating of an earlier quarter is still said', () => {
    const base = changed(BOTH, { '附件1!H4': '好', '附件1!H5': '好', '附件2!G4': '好', '附件2!G5': '好' });
    expect(said(scan(changed(base, { '附件1!G4': '√' }), { period: { year: 2012, quarter: 2 } }))).toEqual([
      'E02 附件1!G4',
    ]);
  });
});

const DEADLINES: readonly Row[] = [
  ...[
    '2012年3月',
    '2012.3',
    '2012-03',
    '2012/3',
    '2012.3.15',
    '3月底',
    '3月',
    '3月份',
    '3月31日前',
    '2012年3-5月',
  ],
  ...[
    '第一季度',
    '一季度',
    '1季度',
    '上半年',
    '下半年',
    '年底',
    '全年',
    '长期',
    '常年',
    '每月',
    '每学期',
    '20120331',
  ],
  ...[41000, 40909, 3, 12, 2012.3],
].map((cell): Row => [cell]);
test.each<Row>([
  ...DEADLINES,
  ['本学期', 'E11'],
  ['学期末', 'E11'],
  [2012.1, 'E11'],
  ['尽快', 'E10'],
  ['2012年13月', 'E10'],
])('完成时限 %j (spec §2.8)', (cell, ...finds) => {
  expect(findsWith('附件1!D5', cell)).toEqual(finds.map((rule) => `${rule} 附件1!D5`));
});

/** ② 党员总数, of which nothing else depends as long as it is large enough. */
test.each<Row>([
  [20],
  ['二十', 'E12'],
  ['一百零五', 'E12'],
  ['廿三', 'E12'],
  ['20件', 'E12'],
  ['２０', 'E12'],
  ['1,020人', 'E12'],
  ['20', 'E12'],
  ['约20', 'A01'],
  ['20余', 'A01'],
  ['20多', 'A01'],
  ['近20', 'A01'],
  ['20+', 'A01'],
  ['20-30', 'A01'],
  [3.5, 'A01'],
  [-3, 'A01'],
  ['', 'A14'],
  ['/', 'A14'],
  ['—', 'A14'],
])('党员总数 %j (spec §2.9)', (cell, ...finds) => {
  expect(findsWith('附件5!B4', cell, ALL)).toEqual(finds.map((rule) => `${rule} 附件5!B4`));
});
test.each<Row>([[0], ['0', 'E12'], ['无', 'E12'], ['零', 'E12'], ['两', 'E12']])(
  '联系点个数 %j (spec §2.9)',
  (cell, ...finds) => {
    expect(findsWith('附件5!B12', cell, ALL)).toEqual(finds.map((rule) => `${rule} 附件5!B12`));
  },
);

describe('what the reader decided about a table (spec §3)', () => {
  const goals = (facts: Partial<typeof GOALS_SHEET>) =>
    said(scan(workbook({ ...GOALS_SHEET, ...facts }, POSTS_SHEET)));
  test('hidden rows, columns and sheets', () => {
    expect(goals({ hiddenRows: [4] })).toEqual(['E17 附件1!C5']);
    expect(goals({ hiddenCols: [3] })).toEqual(['E17 附件1!D2']);
    expect(goals({ hidden: true })).toEqual(['E17 附件1!A2']);
  });
  test('a task struck through', () => {
    expect(goals({ struckCells: ['C5'] })).toEqual(['E20 附件1!C5']);
  });
  test('a rating merged over two rows', () => {
    const merges = [...GOALS_SHEET.merges, { top: 3, left: 6, bottom: 4, right: 6 }];
    expect(
      said(scan(changed(workbook({ ...GOALS_SHEET, merges }, POSTS_SHEET), { '附件1!G5': null }))),
    ).toEqual(['E18 附件1!G4']);
  });
  test('a total row that states another number', () => {
    expect(said(scan(changed(BOTH, { '附件1!A6': '合计', '附件1!C6': '3项' })))).toEqual(['E19 附件1!A6']);
    expect(said(scan(changed(BOTH, { '附件1!A6': '合计', '附件1!C6': '2项' })))).toEqual([]);
  });
  test('a row that seems to go on with the one above', () => {
    const found = said(scan(changed(BOTH, { '附件1!C5': '组织师德报告会和', '附件1!C6': '读书活动' })));
    expect(found.filter((one) => one.startsWith('E'))).toEqual(['E21 附件1!C6']);
  });
  const without = (column: string, quarter: 1 | 2 | 3 | 4) =>
    said(scan(changed(BOTH, { [`附件1!${column}3`]: '佐证' }), { period: { year: 2012, quarter } })).filter(
      (one) => one.startsWith('E'),
    );
  test('a missing column of a quarter so far, not of one to come', () => {
    expect(without('H', 1)).toEqual([]);
    expect(without('H', 2)).toEqual(['E15 附件1!A2']);
  });
  test('a missing column', () => {
    expect(said(scan(changed(BOTH, { '附件1!F2': '佐证' })))).toEqual(['E16 附件1!A2']);
  });
  test('a private column', () => {
    expect(said(scan(changed(BOTH, { '附件2!K2': '身份证号', '附件2!K4': '110101199001010018' })))).toEqual([
      'E14 附件2!K2',
    ]);
  });
  test('identity numbers in a column of the form', () => {
    expect(findsWith('附件2!C5', '李四 11010119900101001X')).toEqual(['E14 附件2!C5']);
    expect(findsWith('附件2!C5', 13800000000)).toEqual(['E14 附件2!C5']);
    expect(findsWith('附件2!E5', '听课20120331节')).toEqual([]);
  });
  test('a formula that failed', () => {
    const failed = { kind: 'error', code: '#REF!' } as const;
    expect(findsWith('附件1!D5', failed)).toEqual(['E23 附件1!D5']);
    expect(findsWith('附件1!G5', failed)).toEqual(['E23 附件1!G5']);
  });
  test('E22: a header that may mean either of two columns', () => {
    const found = said(scan(changed(BOTH, { '附件1!A2': '目标任务', '附件1!C2': '要点' })));
    expect(found).toContain('E22 附件1!A2');
  });
});

test('severities', () => {
  const severityOf = (place: string, value: CellValue): Severity | undefined =>
    scan(changed(BOTH, { [place]: value })).schools[0]?.findings.find(({ rule }) => rule.startsWith('E'))
      ?.severity;
  expect(severityOf('附件1!G5', '优秀')).toBe('warning');
  expect(severityOf('附件1!G5', '√')).toBe('warning');
  expect(severityOf('附件2!D5', '全体党员、王五')).toBe('warning');
  expect(severityOf('附件2!E5', '同上')).toBe('warning');
  expect(severityOf('附件1!G5', '好。')).toBe('info');
});
