import { movedDeadline } from '../../../src/domain/new-year/moved-deadline';
import { serialOfDate, type CellValue } from '../../../src/domain/sheet/cell-value';

const day = (year: number, month: number, dayOfMonth: number): CellValue => ({
  kind: 'date',
  serial: serialOfDate({ year, month, day: dayOfMonth }),
});

test.each<[CellValue | undefined, string]>([
  ['2012年3月', '2013年3月'],
  ['2012.3', '2013.3'],
  [2012.3, '2013.3'],
  ['2012-03-15', '2013-03-15'],
  ['20120331', '20130331'],
  [20120331, '20130331'],
  ['２０１２年3月', '2013年3月'],
  ['2012年9月至2013年1月', '2013年9月至2014年1月'],
  ['3月底', '3月底'],
  ['第一季度', '第一季度'],
  ['长期', '长期'],
  ['2010年已启动', '2010年已启动'],
  ['文号20125', '文号20125'],
  ['2012年2月29日', '2013年2月28日'],
  ['2012.2.29', '2013.2.28'],
  ['20120229', '20130228'],
  [day(2012, 3, 31), '2013年3月31日'],
  [day(2012, 2, 29), '2013年2月28日'],
  [undefined, ''],
])('%j becomes %s', (value, expected) => {
  expect(movedDeadline(value, 2012, 2013)).toBe(expected);
});

test('29 February stays where the new year has one', () => {
  expect(movedDeadline('2008年2月29日', 2008, 2012)).toBe('2012年2月29日');
});
