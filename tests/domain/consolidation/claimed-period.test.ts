import definition from '../../../templates/168/mechanism.json';
import { claimedPeriod, namesOtherPeriod } from '../../../src/domain/consolidation/claimed-period';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import type { SchoolReturn } from '../../../src/domain/school/school-return';

const mechanism = parseMechanism(definition);
const place = { sheet: '附件5', cell: 'A3' };

const school = (
  namedPeriod: SchoolReturn['namedPeriod'],
  date?: { year: number; month: number; day: number },
): SchoolReturn => ({
  unit: undefined,
  namedPeriod,
  goals: [],
  posts: [],
  reportTables: [],
  tasks: [],
  tasklessRows: [],
  dutyPosts: [],
  report: { place, unit: undefined, date: date && { place, raw: '', date }, figures: {} },
  emptyForms: [],
  guesses: [],
});

test.each([
  ['a title goes before a date', { year: 2012, quarter: 4 }, { year: 2012, month: 10, day: 4 }, [2012, 4]],
  ['a quarter alone leaves the year open', { quarter: 2 }, undefined, [null, 2]],
  ['a date within the window proposes its quarter', {}, { year: 2013, month: 1, day: 4 }, [2012, 4]],
  [
    'a year in a title goes before the year of the date',
    { year: 2012 },
    { year: 2012, month: 7, day: 2 },
    [2012, 2],
  ],
  ['a date outside every window proposes nothing', {}, { year: 2012, month: 11, day: 15 }, [null, null]],
  ['a year alone', { year: 2011 }, undefined, [2011, null]],
  ['nothing', {}, undefined, [null, null]],
] as const)('%s', (_, named, date, [year, quarter]) => {
  const claimed = claimedPeriod(school(named, date), mechanism);
  expect([claimed.year, claimed.quarter]).toEqual([year, quarter]);
});

test.each([
  [{ year: 2012, quarter: 3 }, false],
  [{ year: null, quarter: null }, false],
  [{ year: null, quarter: 2 }, true],
  [{ year: 2011, quarter: null }, true],
  [{ year: 2011, quarter: 3 }, true],
])('%j against the third quarter of 2012: %s', (claimed, differs) => {
  expect(namesOtherPeriod({ ...claimed, place: null }, { year: 2012, quarter: 3 })).toBe(differs);
});
