import { findingMark, withKept } from '../../../src/domain/checking/kept-findings';
import type { Finding } from '../../../src/domain/checks/finding';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import type { KeptFinding } from '../../../src/domain/workbook/school-choices';
import { changed, GOALS_SHEET, POSTS_SHEET, REPORT_SHEET, scan, workbook } from './built-workbook';

const BASE = workbook(GOALS_SHEET, POSTS_SHEET, REPORT_SHEET);

const all = (snapshot: WorkbookSnapshot): readonly Finding[] =>
  scan(snapshot).schools.flatMap(({ findings }) => findings);

const text = (finding: Finding) => `${finding.rule} ${finding.place?.cell ?? ''}`;

/** Keeps what is said in a cell, as the clerk of the workbook would. */
function keep(snapshot: WorkbookSnapshot, where: string): KeptFinding {
  const finding = all(snapshot).find((one) => text(one) === where);
  if (!finding) throw new Error(`no ${where}`);
  return { ...findingMark(finding, scan(snapshot)), reason: '本校习惯' };
}

/** What is open and what is kept of a workbook in which something was kept. */
function sorted(snapshot: WorkbookSnapshot, ...keptFindings: readonly KeptFinding[]) {
  const { open, kept } = withKept(all(snapshot), scan(snapshot, { choices: { keptFindings } }));
  return { open: open.map(text), kept: kept.map(({ finding }) => text(finding)) };
}

const rowAbove = (sheet: SheetSnapshot, row: readonly CellValue[]): SheetSnapshot => ({
  ...sheet,
  rows: [...sheet.rows.slice(0, 3), row, ...sheet.rows.slice(3)],
});

const done = changed(BASE, { '附件1!G4': '√', '附件1!G5': '√' });
const kept = keep(done, 'E02 G5');

test('a kept finding is apart from the open ones, with its reason', () => {
  expect(sorted(done, kept)).toEqual({ open: ['E02 G4'], kept: ['E02 G5'] });
  expect(withKept(all(done), scan(done, { choices: { keptFindings: [kept] } })).kept[0]?.kept.reason).toBe(
    '本校习惯',
  );
});

test('its mark holds nothing of what the cells say', () => {
  expect(kept).toEqual({
    rule: 'E02',
    place: { sheet: '附件1', cell: 'G5' },
    textMark: expect.stringMatching(/^[0-9a-z]{1,20}$/u) as string,
    reason: '本校习惯',
  });
});

test('it is known again when rows were put in above, and when it was rated in another quarter', () => {
  const moved = workbook(
    rowAbove(done.sheets[0]!, ['教学', '办公室', '校园开放日', '12月', '张三', '李四', '好']),
    POSTS_SHEET,
  );
  expect(sorted(moved, kept)).toEqual({
    open: expect.arrayContaining(['E02 G5']) as string[],
    kept: ['E02 G6'],
  });
  expect(sorted(changed(done, { '附件1!H5': '好' }), kept).kept).toEqual(['E02 G5']);
});

test.each<readonly [string, Record<string, CellValue>]>([
  ['its cell says something else', { '附件1!G5': '已完成' }],
  ['the row is about another task', { '附件1!C5': '读书活动' }],
])('it lapses when %s', (_, values) => {
  expect(sorted(changed(done, values), kept)).toEqual({ open: ['E02 G4', 'E02 G5'], kept: [] });
});

test('it is known again when its sheet has another name, but not on another sheet while its own is there', () => {
  const [goals, ...others] = done.sheets;
  const renamed = { ...goals!, name: '目标分解表' };
  expect(sorted(workbook(renamed, ...others), kept).kept).toEqual(['E02 G5']);
  const cleared = { ...goals!, rows: goals!.rows.slice(0, 3) };
  expect(sorted(workbook(cleared, renamed, ...others), kept).kept).toEqual([]);
});

test('it lapses where rows have moved and two say the same', () => {
  const twice = ['师德师风', '教务处', '组织师德报告会', '2012年12月', '王芳', '李四', '√'];
  const moved = workbook(rowAbove(done.sheets[0]!, twice));
  expect(sorted(moved, keep(done, 'E02 G5')).kept).toEqual([]);
});

test('what is said of figures lapses when another figure changes it', () => {
  const differs = changed(BASE, { '附件5!B6': 3 });
  const figure = keep(differs, 'B01 B6');
  expect(sorted(differs, figure).kept).toEqual(['B01 B6']);
  const more = changed(differs, {
    ...{ '附件1!A6': '教学', '附件1!B6': '办公室', '附件1!C6': '校园开放日', '附件1!D6': '12月' },
    ...{ '附件1!E6': '张三', '附件1!F6': '李四', '附件1!G6': '好', '附件5!B6': 4 },
  });
  expect(sorted(more, figure).open).toContain('B01 B6');
});

test('an error is never kept', () => {
  const wrong = changed(BASE, { '附件5!B4': '约20' });
  expect(sorted(wrong, keep(wrong, 'A01 B4'))).toEqual({ open: ['A01 B4'], kept: [] });
});

test('a finding about no cell is kept too', () => {
  const finding: Finding = { rule: 'C10', severity: 'info', place: null, values: { quarter: 2 } };
  const mark = { ...findingMark(finding, scan(BASE)), reason: '新建学校' };
  const facts = scan(BASE, { choices: { keptFindings: [mark] } });
  expect(withKept([finding], facts).open).toEqual([]);
  expect(withKept([{ ...finding, values: { quarter: 3 } }], facts).kept).toEqual([]);
});
