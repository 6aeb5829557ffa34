import { RULE_IDS, type Finding, type FindingValues, type RuleId } from '../../src/domain/checks/finding';
import { FINDING_SENTENCES } from '../../src/messages/finding-sentences';
import { findingMessage, severityLabel } from '../../src/messages/findings';
import { ruleTitle } from '../../src/messages/rules';

const finding = (rule: RuleId, values: FindingValues): Finding => ({
  rule,
  severity: 'warning',
  place: { sheet: '附件1', cell: 'H7' },
  values,
});

const MEMBERS = { indicator: 'memberTotal', label: '党员总数' };
const THIRD = { quarter: 3, quarterName: '第三季度' };
const FALL = { ...MEMBERS, previous: 50, current: 40, change: -10 };

/** The wording of spec §2.10, word for word where it gives one. */
const SAID: readonly (readonly [RuleId, FindingValues, string])[] = [
  ['A01', { ...MEMBERS, raw: '三点五', seems: null }, '党员总数应填非负整数，现为“三点五”。'],
  ['A02', { orgsImplementing: 4, partyOrgTotal: 3 }, '已实施“168”机制党组织数（4）大于党组织总数（3）。'],
  ['A03', { dutyMemberCount: 41, memberTotal: 40 }, '参与设岗定责、亮岗履职党员数（41）大于党员总数（40）。'],
  ['A04', { commitmentsKept: 40, commitmentCount: 37 }, '已兑现承诺事项（40件）大于承诺事项（37件）。'],
  ['A05', { quarterTasksDone: 11, annualTaskCount: 10 }, '已完成季度任务数（11）大于确定年度任务数（10）。'],
  ['A06', { commitmentCount: 3, dutyMemberCount: 0 }, '有承诺事项3件，但履岗党员数为0。'],
  ['A07', { dutyMemberCount: 3, commitmentCount: 0 }, '有履岗党员3人，但承诺事项为0件。'],
  ['A08', { orgsImplementing: 1, annualTaskCount: 0 }, '已实施机制，但确定年度任务数为0。'],
  [
    'A09',
    { commitmentCount: 4, dutyMemberCount: 5 },
    '承诺事项（4件）少于履岗党员（5人），请核对是否有党员未承诺。',
  ],
  ['A10', { perMember: 10.17 }, '人均承诺10.17件，明显偏多，请核对计数方法。'],
  [
    'A11',
    { memberTotal: 8, branches: 3 },
    '党员总数偏少：一个支部一般应有正式党员3人以上。（党员8人，支部3个）',
  ],
  ['A12', { date: '2012-11-05', ...THIRD }, '填报时间（2012年11月5日）不在第三季度报送期内。'],
  ['A13', { raw: '某校' }, '填报单位为空或不在应报单位名单中：“某校”。'],
  ['A14', MEMBERS, '党员总数未填。确为零请填0。'],
  ['A15', { raw: '2012年  月  日' }, '填报时间不完整或不是有效日期：“2012年 月 日”。'],
  [
    'B01',
    { reported: 18, computed: 16, difference: 2, countingRuleName: null },
    '季报填18项，按附件1计得16项，相差2。',
  ],
  [
    'B02',
    { reported: 12, computed: 11, countingRuleName: '有评价即算', ...THIRD },
    '季报填12项，附件1第三季度列按“有评价即算”计得11项。',
  ],
  [
    'B03',
    { reported: 20, computed: 18, countingRuleName: null, distinct: 18, appearances: 20 },
    '季报填20人，附件2履岗党员去重后18人（人次20）。',
  ],
  ['B04', { reported: 40, computed: 38, countingRuleName: null }, '季报填40件，附件2承诺事项计得38件。'],
  ['B05', { reported: 9, explicit: 10 }, '季报填已兑现9件，附件2明确写明的为10件。'],
  ['B06', { reported: 1, computed: 2 }, '附件1中有任务的党组织2个，季报填已实施1个。'],
  ['B07', { row: 7, deadline: '2012-09-30' }, '第7行任务已到完成时限（2012年9月30日），至今未评价。'],
  [
    'B08',
    { row: 7, filledQuarter: 4, filledQuarterName: '第四季度', ...THIRD },
    '第7行已填第四季度，而本期为第三季度。',
  ],
  [
    'B09',
    { row: 7, columns: '责任人、责任领导', columnKeys: 'responsible,leader' },
    '第7行缺责任人、责任领导。',
  ],
  ['B10', { row: 7 }, '第7行有评价但无项目任务，未计入。'],
  ['B11', { row: 7 }, '第7行有承诺，但没有履岗党员。'],
  ['B12', { row: 7, name: '王五' }, '第7行王五未填岗位承诺。'],
  ['B13', { row: 7, ...THIRD }, '第7行年度考评已填，而本期为第三季度。'],
  [
    'B14',
    { attachment: '附件1', titleUnit: '三中', reportUnit: '二中' },
    '附件1标题为“三中”，季报填报单位为“二中”。',
  ],
  ['B15', { row: 9, otherRow: 7, otherSheet: null }, '第9行与第7行任务相同。'],
  ['B16', { raw: '差' }, 'H7“差”不是好、中、一般，未计入。'],
  ['B17', { attachment: '附件1', rows: 10, grade: '好', ...THIRD }, '本季度全部评为“好”，请核实。'],
  ['B18', { attachment: '附件2' }, '附件2没有填写内容。'],
  ['B19', { name: '王五' }, '王五不在党员名册中。'],
  ['C01', FALL, '已兑现承诺事项由上季度50件减为40件，累计数不应减少。'],
  ['C02', FALL, '现场会、推进会累计场次由50减为40。'],
  ['C03', FALL, '党员总数由50减为40，请说明原因。'],
  ['C04', FALL, '年度任务数由50变为40，年度目标如有调整请说明并备案。'],
  ['C05', FALL, '党员总数由50变为40。'],
  ['C06', FALL, '党员总数（累计口径）由50减为40。'],
  ['C07', {}, '十项数据与上季度完全相同，疑似未更新。'],
  [
    'C08',
    { quarter: 2, quarterName: '第二季度', previous: '中', current: '好' },
    '第二季度评价被改动：H7 中→好。',
  ],
  ['C09', { kind: 'goals', count: 2, tasks: '家访、听课' }, '与上季度相比少了2项任务：家访、听课。'],
  ['C10', { quarter: 2, quarterName: '第二季度' }, '没有第二季度的报表，无法比对。'],
  ['D01', { unit: '附小' }, '附小未报。'],
  ['D02', { unit: '附小', count: 2, files: '甲.xlsx、乙.xlsx' }, '附小有2份，请选定一份：甲.xlsx、乙.xlsx。'],
  ['D03', { unit: '附小' }, '附小不在应报单位名单中，未计入汇总。'],
  ['D04', { indicator: 'memberTotal', stated: 41, sum: 40 }, '党员总数合计为41，各单位之和为40，两者不符。'],
  [
    'D05',
    { unit: '附小', year: 2012, quarter: 2, askedYear: 2012, askedQuarter: 3 },
    '附小报的是2012年第二季度，本期为2012年第三季度。',
  ],
  ['E01', { raw: '优秀', grade: '好' }, 'H7“优秀”不是规定用语，现按“好”计，请确认。'],
  ['E02', { raw: '√' }, 'H7“√”缺等次，已计入完成，请评好、中、一般。'],
  ['E03', { raw: '一 般', grade: '一般' }, 'H7“一 般”写法不规范，已按“一般”计。'],
  ['E04', { names: '全体党员' }, 'H7未识别出姓名：全体党员，未计入。'],
  ['E05', { named: 1, missing: 4 }, 'H7写明姓名的1人，少4人待补，只计已写姓名的。'],
  ['E06', { count: 2, names: '张三、李四' }, 'H7空格含义不清，现按2人计：张三、李四。'],
  ['E07', { count: 1, names: '张三' }, 'H7有非党员1人：张三，未计入履岗党员数。'],
  ['E08', { count: 3 }, 'H7的承诺没有编号，现按3件计，请确认。'],
  ['E09', { count: 2 }, 'H7的承诺编号不连续，现按2件计。'],
  ['E10', { raw: '尽快' }, 'H7完成时限“尽快”未识别，不检查是否到期。'],
  [
    'E11',
    { raw: '2012.1', firstDate: '2012-01-31', secondDate: '2012-10-31' },
    'H7完成时限“2012.1”可能是2012年1月31日，也可能是2012年10月31日，请确认。',
  ],
  ['E12', { ...MEMBERS, raw: '二十', number: 20 }, '党员总数“二十”不是数字格式，已按20计。'],
  ['E13', { count: 3 }, 'H7写“同上”，按上一行3件计，请写明承诺。'],
  ['E14', { header: '手机' }, '“手机”一栏含身份证号或电话，汇总不需要，已忽略。'],
  ['E15', { quarter: 2, label: '第二季度' }, '表中没有“第二季度”一栏，该季度按未评价处理。'],
  ['E16', { column: 'leader', label: '责任领导' }, '表中没有“责任领导”一栏，与其有关的数据无法计算和检查。'],
  ['E17', { hiddenRows: 2 }, '含隐藏行2行，已读取并计入。'],
  ['E18', { rows: 2, quarter: 3 }, '第三季度的评价单元格是合并的，覆盖的2行都按该评价读取。'],
  ['E19', { stated: 3, counted: 2 }, '合计行写的是3，逐行计得2，以逐行计数为准。'],
  ['E20', { row: 7 }, '第7行任务带删除线，仍按有效任务计入。如已取消，请删除该行。'],
  ['E21', { row: 7 }, '第7行像是上一行任务的续行，现按单独一项计，请核对。'],
  [
    'E22',
    { header: '目标任务', column: 'workGoal', others: 'projectTask' },
    '表头“目标任务”可能是“工作目标”，也可能是“项目任务”，现按“工作目标”读取，请确认。',
  ],
  ['E23', { raw: '#REF!' }, 'H7公式出错：#REF!。'],
  ['E24', { names: '王老师' }, 'H7只写了姓氏和称呼：王老师，请写全名，以免重复计数。'],
];

test.each(SAID)('%s %j', (rule, values, sentence) => {
  expect(findingMessage(finding(rule, values), {}, 'zh')).toBe(sentence);
});

test.each(['　好', '好 ', '好\u200b'])('blanks that nobody sees are told: %j', (raw) => {
  const found = finding('E03', { raw, grade: '好' });
  expect(findingMessage(found, {}, 'zh')).toBe('H7“好”前后有空格，已按“好”计。');
});

test('every rule is among them, has a title and is said in English with all its values', () => {
  expect(SAID.map(([rule]) => rule)).toEqual([...RULE_IDS]);
  expect(Object.keys(FINDING_SENTENCES)).toEqual([...RULE_IDS]);
  for (const [rule, values] of SAID) {
    expect(findingMessage(finding(rule, values), {}, 'en')).not.toMatch(/\(blank\)|[{}]/);
    expect([ruleTitle(rule, 'zh'), ruleTitle(rule, 'en')]).not.toContain('');
  }
  expect(new Set(RULE_IDS.map((rule) => ruleTitle(rule, 'zh'))).size).toBe(RULE_IDS.length);
});

describe('sentences that do without', () => {
  test.each([
    [
      'an inexact number',
      'A01',
      { ...MEMBERS, raw: '约20', seems: 20 },
      '党员总数应填非负整数，现为“约20”。统计数须为确数，是否为20请确认。',
    ],
    ['a blank unit', 'A13', { raw: '' }, '填报单位为空或不在应报单位名单中：“（空白）”。'],
    [
      'a counting rule that is not the usual one',
      'B01',
      { reported: 18, computed: 20, difference: 2, countingRuleName: '按条计' },
      '季报填18项，按附件1（按条计）计得20项，相差2。',
    ],
    [
      'persons counted another way',
      'B03',
      { reported: 18, computed: 20, countingRuleName: '人次', distinct: 18, appearances: 20 },
      '季报填18人，附件2履岗党员按“人次”计得20人（去重18人，人次20）。',
    ],
    [
      'more kept than promised',
      'B05',
      { reported: 39, commitments: 38 },
      '季报填已兑现39件，附件2承诺事项共38件。',
    ],
    ['a name left out', 'B12', { row: 7, name: null }, '第7行履岗党员未填岗位承诺。'],
    [
      'a year in a title',
      'B14',
      { attachment: '附件1', titleYear: 2011, reportYear: 2012 },
      '附件1标题为2011年度，季报为2012年。',
    ],
    [
      'the same task on another sheet',
      'B15',
      { row: 9, otherRow: 7, otherSheet: '教务处' },
      '第9行与“教务处”第7行任务相同。',
    ],
    [
      'a typed text left out, with the number it seems to be',
      'A01',
      { ...MEMBERS, raw: null, seems: 20 },
      'H7的党员总数不是确数。统计数须为确数，是否为20请确认。',
    ],
    ['a typed text left out', 'A01', { ...MEMBERS, raw: null, seems: null }, 'H7的党员总数不是非负整数。'],
    ['a date left out', 'A15', { raw: null }, 'H7的填报时间不完整或不是有效日期。'],
    ['a rating left out', 'B16', { raw: null }, 'H7的评价不是好、中、一般，未计入。'],
    [
      'one of two ratings left out',
      'C08',
      { quarter: 2, quarterName: '第二季度', previous: '中', current: null },
      'H7的第二季度评价被改动。',
    ],
    ['tasks left out', 'C09', { kind: 'goals', count: 2, tasks: null }, '与上季度相比少了2项任务。'],
    [
      'posts and names left out',
      'C09',
      { kind: 'posts', count: 2, posts: null, names: null },
      '与上季度相比少了2项岗位承诺。',
    ],
    ['a name left out of the roster check', 'B19', { name: null }, 'H7有履岗党员不在党员名册中。'],
    [
      'a rating filled in afterwards',
      'C08',
      { quarter: 2, quarterName: '第二季度', previous: '', current: '好' },
      '第二季度评价被改动：H7 （空白）→好。',
    ],
    [
      'promises with names',
      'C09',
      { kind: 'posts', count: 1, posts: '教学示范岗', names: '王*' },
      '与上季度相比少了1项岗位承诺：王*。',
    ],
    [
      'promises without names',
      'C09',
      { kind: 'posts', count: 1, posts: '教学示范岗', names: null },
      '与上季度相比少了1项岗位承诺：教学示范岗。',
    ],
    [
      'a total left out',
      'D04',
      { indicator: 'memberTotal', stated: null, sum: 40 },
      '党员总数合计为（空白），各单位之和为40，两者不符。',
    ],
    [
      'only a year',
      'D05',
      { unit: '附小', year: 2011, quarter: null, askedYear: 2012, askedQuarter: 3 },
      '附小报的是2011年，本期为2012年第三季度。',
    ],
    [
      'only a quarter',
      'D05',
      { unit: '附小', year: null, quarter: 2, askedYear: 2012, askedQuarter: 3 },
      '附小报的是第二季度，本期为2012年第三季度。',
    ],
  ] as const)('%s', (_, rule, values, sentence) => {
    expect(findingMessage(finding(rule, values), {}, 'zh')).toBe(sentence);
  });
});

test('the unit around a finding is named where the finding itself names none', () => {
  expect(findingMessage(finding('D03', { unit: null }), { unit: '附小' }, 'zh')).toBe(
    '附小不在应报单位名单中，未计入汇总。',
  );
  expect(findingMessage(finding('D03', { unit: null }), { unit: null }, 'zh')).toBe(
    '未写名称的单位不在应报单位名单中，未计入汇总。',
  );
});

test('English says quarters, days, columns and counting rules its own way', () => {
  const said = (rule: RuleId, values: FindingValues) => findingMessage(finding(rule, values), {}, 'en');
  expect(said('A12', { date: '2012-11-05', ...THIRD })).toBe(
    'The report date (2012-11-05) is outside the reporting window of Q3.',
  );
  expect(said('A14', MEMBERS)).toBe('Party members: not filled in. If it is none, enter 0.');
  expect(said('B09', { row: 7, columns: '责任人、责任领导', columnKeys: 'responsible,leader' })).toBe(
    'Row 7: missing responsible person, responsible leader.',
  );
  expect(
    said('B02', {
      reported: 12,
      computed: 11,
      countingRule: 'ratedInQuarter',
      countingRuleName: '有评价即算',
      ...THIRD,
    }),
  ).toBe('The report says 12 tasks done, the Q3 column of 附件1 gives 11 (any rating counts).');
});

test.each([
  ['A01', { ...MEMBERS, raw: null, seems: 20 }],
  ['A01', { ...MEMBERS, raw: null, seems: null }],
  ['A15', { raw: null }],
  ['B16', { raw: null }],
  ['C08', { quarter: 2, previous: null, current: null }],
  ['C09', { kind: 'goals', count: 2, tasks: null }],
  ['C09', { kind: 'posts', count: 2, posts: null, names: null }],
] as const)('English does without too: %s %j', (rule, values) => {
  expect(findingMessage(finding(rule, values), {}, 'en')).not.toMatch(/\(blank\)|[{}]/);
});

test('a long text from a cell is one line and cut', () => {
  const said = findingMessage(finding('B16', { raw: `第一行\n${'很'.repeat(200)}` }), {}, 'zh');
  expect(said).toContain('“第一行 很很');
  expect([...said].length).toBeLessThan(110);
  expect(said).toContain('…”');
});

test('a text from a cell is never taken for a template', () => {
  expect(findingMessage(finding('B16', { raw: '{cell}' }), {}, 'zh')).toBe(
    'H7“{cell}”不是好、中、一般，未计入。',
  );
});

test('no sentence has an exclamation mark', () => {
  expect(JSON.stringify(FINDING_SENTENCES)).not.toMatch(/[!！]/);
});

test.each([
  ['error', '错误', 'error'],
  ['warning', '警告', 'warning'],
  ['info', '提示', 'note'],
] as const)('severity %s', (severity, zh, en) => {
  expect([severityLabel(severity, 'zh'), severityLabel(severity, 'en')]).toEqual([zh, en]);
});
