import type { Finding } from '../../../src/domain/checks/finding';
import { reminderListLayout } from '../../../src/domain/reports/reminder-list';
import { reportContext } from '../../../src/domain/reports/report-context';
import { returnSlipsLayout } from '../../../src/domain/reports/return-slips';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { letterWords } from '../../../src/messages/report-letters';
import { reportWords } from '../../../src/messages/reports';
import { mechanism, quarter } from '../consolidation/quarter';
import { submission, usedFile } from '../consolidation/submission-builder';

const [FIRST, SECOND, THIRD] = ['示例市第一中学', '示例市第二中学', '示例市第三中学'] as const;
const contextOf = (result: ReturnType<typeof quarter>) =>
  reportContext(result, mechanism, reportWords('zh'), {});
const slips = (result: ReturnType<typeof quarter>) =>
  returnSlipsLayout(contextOf(result), letterWords('zh')).sheets;
const reminders = (result: ReturnType<typeof quarter>) =>
  reminderListLayout(contextOf(result), letterWords('zh')).sheets[0]!;
const texts = ({ cells }: SheetLayout): string =>
  cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])).join('|');

const finding = (
  rule: Finding['rule'],
  severity: Finding['severity'],
  values: Finding['values'] = {},
): Finding => ({
  rule,
  severity,
  place: { sheet: '附件2', cell: 'D9' },
  values,
});

test('a slip holds a school’s errors and warnings, no notes, and persons by their family name only', () => {
  const findings = [
    finding('A09', 'info', { commitmentCount: 1, dutyMemberCount: 2 }),
    finding('B12', 'warning', { row: 9, name: '欧阳某' }),
    finding('B18', 'error', { kind: 'posts' }),
  ];
  const [sheet, ...others] = slips(
    quarter([usedFile(submission('夹/a.xlsx', FIRST, { findings })), usedFile(submission('b.xlsx', SECOND))]),
  );
  expect(others).toEqual([]);
  expect(sheet?.name).toBe(FIRST);
  expect(texts(sheet!)).toMatch(/a\.xlsx.*错误.*附件2\nD9.*警告.*欧\*/su);
  expect(texts(sheet!)).not.toContain('欧阳某');
  expect(texts(sheet!)).not.toMatch(/提示|夹/u);
});

test('who sent two files or another quarter’s gets a slip; who sent nothing gets none; a stranger is asked for its name', () => {
  const sheets = slips(
    quarter([
      usedFile(submission('a.xlsx', FIRST)),
      usedFile(submission('a2.xlsx', FIRST)),
      usedFile(submission('b.xlsx', SECOND, { period: { year: 2012, quarter: 2, place: null } })),
      usedFile(submission('x.xlsx', '外校')),
    ]),
  );
  expect(sheets.map(({ name }) => name)).toEqual([FIRST, SECOND, '外校']);
  expect(texts(sheets[2]!)).not.toContain('警告');
});

test('where nothing is to be put right one sheet says so', () => {
  const well = quarter([FIRST, SECOND, THIRD].map((unit) => usedFile(submission(`${unit}.xlsx`, unit))));
  expect(slips(well).map(({ name }) => name)).toEqual(['退回修改单']);
  expect(texts(reminders(well))).toContain('没有需要催报的单位。');
});

test.each([
  ['nothing came', [], ['未报', '尚未收到2012年第三季度季报表，请报送。']],
  ['an empty form', [submission('a.xlsx', FIRST, { filled: false })], ['空报', '请填好后重报']],
  [
    'two files',
    [submission('a.xlsx', FIRST), submission('b.xlsx', FIRST)],
    ['重报', '收到2份内容不同的表（“a.xlsx”、“b.xlsx”）'],
  ],
  [
    'another quarter',
    [submission('a.xlsx', FIRST, { period: { year: 2012, quarter: 2, place: null } })],
    ['不符期', '请换报2012年第三季度的表'],
  ],
  [
    'a blank',
    [submission('a.xlsx', FIRST, { figures: { memberTotal: null } })],
    ['缺数', '请补报：党员总数。'],
  ],
])('a reminder says what is asked for: %s', (_, submissions, [state = '', request = '']) => {
  const roster = [{ name: FIRST, aliases: [], contact: '联系老师' }];
  const text = texts(
    reminders(
      quarter(
        submissions.map((one) => usedFile(one)),
        {},
        { roster },
      ),
    ),
  );
  expect(text).toContain(`${FIRST}|联系老师|${state}|`);
  expect(text).toContain(request);
});

test('a unit left out is not reminded of anything, and late is not missing', () => {
  const exclusions = [FIRST, SECOND].map((unit) => ({ unit, reason: '已撤并' }));
  const reportDate = { year: 2012, month: 11, day: 1 };
  const files = [usedFile(submission('c.xlsx', THIRD, { reportDate }))];
  const result = quarter(files, { exclusions }, { due: { year: 2012, month: 10, day: 5 } });
  expect(result.units.map(({ late }) => late)).toEqual([true]);
  expect(texts(reminders(result))).toContain('没有需要催报的单位。');
});
