import {
  lastEndedPeriod,
  otherPeriodClaimed,
  periodOfNames,
} from '../../../src/domain/consolidation/period-proposal';
import { mechanism } from './quarter';
import { submission, usedFile } from './submission-builder';

test.each([
  ['in the files’ names', ['一中2012年第三季度.xlsx', '二中2012年三季度.xls'], { year: 2012, quarter: 3 }],
  ['in the folder’s name', ['2013Q1/一中.xlsx'], { year: 2013, quarter: 1 }],
  ['in two folders together', ['2012年/第四季度/一中.xlsx'], { year: 2012, quarter: 4 }],
  [
    'the file’s name before the folder’s',
    ['2012年第三季度/一中2012年第二季度.xls'],
    { year: 2012, quarter: 2 },
  ],
  [
    'most of them',
    ['2012年第二季度a.xls', '2012年第三季度b.xls', '2012年第三季度c.xls'],
    { year: 2012, quarter: 3 },
  ],
  ['as many as others', ['2012年第二季度a.xls', '2012年第三季度b.xls'], undefined],
  ['only half', ['一中第三季度.xlsx', '2012年度.xlsx'], undefined],
  ['not at all', ['一中.xlsx'], undefined],
])('the quarter that names say: %s', (_, names, expected) => {
  expect(periodOfNames(names, mechanism)).toEqual(expected);
});

test.each([
  ['the day after its end', [2012, 10, 1], { year: 2012, quarter: 3 }],
  ['its last day', [2012, 9, 30], { year: 2012, quarter: 2 }],
  ['in January', [2013, 1, 5], { year: 2012, quarter: 4 }],
  ['in December', [2012, 12, 31], { year: 2012, quarter: 3 }],
] as const)('the last quarter that has ended, %s', (_, [year, month, day], expected) => {
  expect(lastEndedPeriod(mechanism, { year, month, day })).toEqual(expected);
});

test('what most files claim is told where it is not the quarter asked for', () => {
  const file = (name: string, quarter: number | null, year: number | null = 2012) =>
    usedFile(submission(name, name, { period: { year, quarter, place: null } }));
  const asked = { year: 2012, quarter: 3 };
  expect(otherPeriodClaimed([file('a', 2), file('b', 2), file('c', 3)], asked)).toEqual({
    year: 2012,
    quarter: 2,
  });
  expect(otherPeriodClaimed([file('a', 2, null)], asked)).toEqual({ year: 2012, quarter: 2 });
  expect(otherPeriodClaimed([file('a', 3), file('b', 3), file('c', 2)], asked)).toBeUndefined();
  expect(otherPeriodClaimed([file('a', null)], asked)).toBeUndefined();
});
