import definition from '../../../templates/168/mechanism.json';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { isRealDate, periodOfReportDate, quarterSpan } from '../../../src/domain/mechanism/quarters';

const mechanism = parseMechanism(definition);
const day = (text: string): { year: number; month: number; day: number } => {
  const [year, month, date] = text.split('-').map(Number);
  return { year: year!, month: month!, day: date! };
};

test.each([
  [1, '2012-1-1', '2012-3-31'],
  [2, '2012-4-1', '2012-6-30'],
  [3, '2012-7-1', '2012-9-30'],
  [4, '2012-10-1', '2012-12-31'],
])('calendar quarter %i', (quarter, first, last) => {
  expect(quarterSpan(mechanism, { year: 2012, quarter })).toEqual({ first: day(first), last: day(last) });
});

test('a school year that starts in September runs into the next calendar year', () => {
  const schoolYear = { ...mechanism, yearStartMonth: 9 };
  expect(quarterSpan(schoolYear, { year: 2012, quarter: 2 })).toEqual({
    first: day('2012-12-1'),
    last: day('2013-2-28'),
  });
});

test.each([
  ['2012-4-5', { year: 2012, quarter: 1 }],
  ['2012-3-25', { year: 2012, quarter: 1 }],
  ['2012-3-11', { year: 2012, quarter: 1 }],
  ['2012-3-10', undefined],
  ['2012-4-20', { year: 2012, quarter: 1 }],
  ['2012-4-21', undefined],
  ['2013-1-4', { year: 2012, quarter: 4 }],
])('report date %s belongs to the quarter whose end is within 20 days', (text, expected) => {
  expect(periodOfReportDate(mechanism, day(text))).toEqual(expected);
});

test.each([
  ['2012-2-29', true],
  ['2011-2-29', false],
  ['2012-13-1', false],
  ['2012-6-31', false],
])('%s is a real day: %s', (text, real) => {
  expect(isRealDate(day(text))).toBe(real);
});
