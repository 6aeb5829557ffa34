import { expectedLists } from '../../../src/domain/checking/expected-lists';
import { checkedFindings } from '../../../src/domain/checking/finding-list';
import { findingKinds } from '../../../src/domain/checking/finding-kinds';
import { fixesOf } from '../../../src/domain/checking/finding-fixes';
import { unconfirmedWordings } from '../../../src/domain/checking/finding-wordings';
import { rangeAddress } from '../../../src/domain/sheet/address';
import { sheet } from '../../fixtures/grid';
import { GOALS, mechanism, POSTS, scanOf } from '../filling/school-forms';
import { cpuSeconds } from '../../cpu-seconds';

const bigGoals = (rows: number, ratingOf: (row: number) => string) =>
  sheet('附件1', [
    '示例市第一中学实行“168”机制年度工作目标分解表|<|<|<|<|<|<|<|<|<',
    '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|落实进度|<|<|<',
    '^|^|^|^|^|^|第一季度|第二季度|第三季度|第四季度',
    ...Array.from(
      { length: rows },
      (_, row) => `教学质量|教务处|任务${row}|12月|王示例|李示例|||${ratingOf(row)}|`,
    ),
  ]);

test('the lists of the forms are where their rows are now, without totals', () => {
  const scan = scanOf();
  const lists = expectedLists(scan.recognised.tables, scan.charts, mechanism);
  expect(lists.map(({ sheet: name, range }) => `${name} ${rangeAddress(range)}`)).toEqual([
    '附件1 G5:J8',
    '附件1 G10:J11',
    '附件2 F4:I6',
  ]);
  expect(lists[0]).toMatchObject({ values: ['好', '中', '一般'], strict: false });
  expect(lists[0]?.prompt).not.toBe('');
});

test('a synonym is one question for all its cells', () => {
  const scan = scanOf([bigGoals(6, (row) => (row < 4 ? '优秀' : '良好')), POSTS]);
  const wordings = unconfirmedWordings(checkedFindings(scan).open, scan);
  expect(wordings.map(({ text, grade, listed }) => [text, grade, listed.length])).toEqual([
    ['优秀', 'good', 4],
    ['良好', 'medium', 2],
  ]);
});

test('the same words in several cells are one kind, the most frequent first', () => {
  const scan = scanOf([bigGoals(7, (row) => (row < 2 ? '√' : row < 5 ? '已完成' : '好')), POSTS]);
  const done = checkedFindings(scan).open.filter(({ finding }) => finding.rule === 'E02');
  const kinds = findingKinds(done, scan);
  expect(kinds.map(({ words, count, ways }) => [words, count, ways.map(({ label }) => label)])).toEqual([
    ['已完成', 3, ['好', '中', '一般']],
    ['√', 2, ['好', '中', '一般']],
  ]);
  expect(kinds[1]?.ways[2]?.fixes.map(({ edits }) => edits[0]?.value)).toEqual(['一般', '一般']);
});

test('2,500 findings are listed, and their fixes found, while a clerk does not notice', () => {
  const scan = scanOf([bigGoals(2500, () => '一 般'), GOALS]);
  const listed = (): void => {
    const { open } = checkedFindings(scan);
    const fixes = open.flatMap(({ finding }) => fixesOf(scan)(finding) ?? []);
    expect(fixes.length).toBeGreaterThanOrEqual(2500);
  };
  expect(cpuSeconds(listed)).toBeLessThan(3);
});
