import definition from '../../../templates/168/mechanism.json';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { readDeadline } from '../../../src/domain/reading/read-deadline';
import { readReportDate } from '../../../src/domain/reading/read-report-date';
import type { CalendarDate, CellValue } from '../../../src/domain/sheet/cell-value';

const mechanism = parseMechanism(definition);
const read = (value: CellValue | undefined) => readDeadline(value, { year: 2012, mechanism });
const iso = (date: CalendarDate | undefined) => date && [date.year, date.month, date.day].join('-');

test.each<[CellValue, string]>([
  ['2012年3月', '2012-3-31'], ['2012.3', '2012-3-31'], ['2012-03', '2012-3-31'], ['2012/3', '2012-3-31'], ['2012年2月', '2012-2-29'],
  ['2012.3.15', '2012-3-15'], ['2012-03-15', '2012-3-15'], ['2012/3/15', '2012-3-15'], ['2012年3月15日', '2012-3-15'],
  ['2012-03-15 00:00:00', '2012-3-15'], ['2012.12', '2012-12-31'], ['2012.1', '2012-1-31'], ['2012年3月底', '2012-3-31'],
  ['3月底', '2012-3-31'], ['3月', '2012-3-31'], ['3月份', '2012-3-31'], ['３月', '2012-3-31'], ['三月', '2012-3-31'], ['十二月底前', '2012-12-31'],
  ['3月31日前', '2012-3-31'], ['3 月 31 日之前完成', '2012-3-31'], ['9月底前', '2012-9-30'], ['6月底', '2012-6-30'], ['12月', '2012-12-31'],
  ['3月上旬', '2012-3-10'], ['3月中旬', '2012-3-20'], ['3月下旬', '2012-3-31'], ['2013年1月', '2013-1-31'], ['二〇一二年三月', '2012-3-31'],
  ['20120331', '2012-3-31'], ['截至6月30日', '2012-6-30'],
  [{ kind: 'date', serial: 41_000 }, '2012-4-1'], [40_909, '2012-1-1'], [41_000, '2012-4-1'], ['41000', '2012-4-1'], [3, '2012-3-31'],
  [12, '2012-12-31'], [2012.3, '2012-3-31'], [2012.12, '2012-12-31'], [20_120_331, '2012-3-31'],
])('%j is due on %s', (value, due) => {
  expect(iso(read(value)?.due)).toBe(due);
  expect(read(value)).toMatchObject({ recurring: false, flags: [], candidates: [], from: undefined });
}); // prettier-ignore

test.each([
  ['2012年3-5月', '2012-3-1', '2012-5-31'],
  ['3-5月', '2012-3-1', '2012-5-31'],
  ['3月—5月', '2012-3-1', '2012-5-31'],
  ['3月至5月', '2012-3-1', '2012-5-31'],
  ['2012.3-2012.5', '2012-3-1', '2012-5-31'],
  ['2012.3-5', '2012-3-1', '2012-5-31'],
  ['3月1日-5月20日', '2012-3-1', '2012-5-20'],
  ['2012.3.2-2012.5.20', '2012-3-2', '2012-5-20'],
  ['2011年9月-2012年6月', '2011-9-1', '2012-6-30'],
  ['第一季度', '2012-1-1', '2012-3-31'],
  ['一季度', '2012-1-1', '2012-3-31'],
  ['1季度', '2012-1-1', '2012-3-31'],
  ['三季度末', '2012-7-1', '2012-9-30'],
  ['2012年第三季度', '2012-7-1', '2012-9-30'],
  ['上半年', '2012-1-1', '2012-6-30'],
])('%j runs from %s to %s', (text, from, due) => {
  const reading = read(text);
  expect([iso(reading?.from), iso(reading?.due)]).toEqual([from, due]);
  expect(reading).toMatchObject({ recurring: false, flags: [] });
});

test.each([
  ['下半年'], ['年底'], ['全年'], ['长期'], ['常年'], ['每月'], ['每学期'], ['2012年底前'], ['年内'], ['每月25日前'], ['长期坚持'],
])('%s recurs to the end of the year', (text) => {
  expect(iso(read(text)?.due)).toBe('2012-12-31');
  expect(read(text)).toMatchObject({ recurring: true, flags: [] });
}); // prettier-ignore

test('a year alone ends with the year', () => {
  expect(iso(read('2012年')?.due)).toBe('2012-12-31');
});

test.each(['本学期', '学期末'])('%s is asked about', (text) => {
  const reading = read(text);
  expect(reading).toMatchObject({ due: undefined, flags: ['toConfirm'] });
  expect(reading?.candidates.map(iso)).toEqual(['2012-1-31', '2012-7-15']);
});

test('2012.1 typed as a number may be October', () => {
  expect(read(2012.1)).toMatchObject({ due: { month: 1, day: 31 }, flags: ['toConfirm'] });
  expect(read(2012.1)?.candidates.map(iso)).toEqual(['2012-1-31', '2012-10-31']);
});

test.each<CellValue>([
  '尽快',
  '3月初',
  '2012年13月',
  '2月30日',
  '3.31',
  2012,
  13,
  3.15,
  99_999_999,
  true,
  { kind: 'error', code: '#REF!' },
])('%j is never guessed', (value) => {
  expect(read(value)).toMatchObject({ due: undefined, flags: ['unrecognised'] });
});

test.each([undefined, '', ' ', '—', '/', '无'])('%j is no deadline', (value) => {
  expect(read(value)).toBeUndefined();
});

test('months and spans follow a year that starts in September', () => {
  const schoolYear = { year: 2012, mechanism: { ...mechanism, yearStartMonth: 9 } };
  const dueOf = (text: string) => iso(readDeadline(text, schoolYear)?.due);
  expect(['10月', '3月', '第一季度', '上半年', '全年'].map(dueOf)).toEqual([
    '2012-10-31', '2013-3-31', '2012-11-30', '2013-2-28', '2013-8-31',
  ]); // prettier-ignore
});

describe('填报时间', () => {
  test.each<[CellValue, string]>([
    ['2012年10月4日', '2012-10-4'], ['2012年 10 月 4 日', '2012-10-4'], ['２０１２年１０月４日', '2012-10-4'], ['2012-10-04', '2012-10-4'],
    ['2012.10.4', '2012-10-4'], ['2012/10/4', '2012-10-4'], ['填报时间：2012年10月4日', '2012-10-4'], ['二〇一二年十月四日', '2012-10-4'],
    ['20121004', '2012-10-4'], [20_121_004, '2012-10-4'], [41_186, '2012-10-4'], [{ kind: 'date', serial: 41_186 }, '2012-10-4'],
  ])('%j', (value, date) => {
    expect(iso(readReportDate(value).date)).toBe(date);
  }); // prettier-ignore

  test.each<CellValue | undefined>([
    '2012年  月  日', '2012年10月  日', '2012年10月', '2012年13月4日', '2012年2月30日', '10月4日', '', undefined, 5, 201_210, true,
  ])('%j is no whole date', (value) => {
    expect(readReportDate(value).date).toBeUndefined();
  }); // prettier-ignore

  test('the raw text is what the clerk sees', () => {
    expect(readReportDate('2012年  月  日').raw).toBe('2012年  月  日');
    expect(readReportDate({ kind: 'date', serial: 41_186 }).raw).toBe('2012年10月4日');
  });
});
