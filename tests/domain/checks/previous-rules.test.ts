import {
  runPreviousChecks,
  type EarlierQuarter,
  type PreviousCheckContext,
} from '../../../src/domain/checks';
import type { RowMemory } from '../../../src/domain/school/row-memory';
import type { Mechanism } from '../../../src/domain/mechanism/definition';
import { INDICATOR_KEYS, type IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';
import { figureCell, goalsCell, mechanism, postsCell, TEN } from './school-builder';
import { ruleCases } from './rule-cases';

const cases = ruleCases(runPreviousChecks);
type Values = Readonly<Partial<Record<IndicatorKey, number | null>>>;

interface Quarters {
  readonly before?: Values;
  readonly now?: Values;
  readonly at?: { readonly year: number; readonly quarter: number };
  readonly memory?: readonly RowMemory[];
  readonly memoryNow?: readonly RowMemory[];
  readonly mechanism?: Mechanism;
}

const places = Object.fromEntries(INDICATOR_KEYS.map((key) => [key, figureCell(key)]));

/** The third quarter of 2012 against an earlier one, by default the second. */
function compared({
  before = {},
  now = {},
  at = { year: 2012, quarter: 2 },
  ...rest
}: Quarters): PreviousCheckContext {
  const previous: EarlierQuarter = { period: at, values: before, memory: rest.memory };
  return {
    mechanism: rest.mechanism ?? mechanism,
    period: { year: 2012, quarter: 3 },
    current: { values: now, places, memory: rest.memoryNow },
    previous,
  };
}

const change = (key: IndicatorKey, previous: number, current: number) => ({
  place: figureCell(key),
  values: {
    indicator: key,
    label: mechanism.indicators.find((one) => one.key === key)!.label,
    previous,
    current,
    change: current - previous,
  },
});

/** The mechanism with one figure counted another way. */
const counting = (key: IndicatorKey, change: Partial<Mechanism['indicators'][number]>): Mechanism => ({
  ...mechanism,
  indicators: mechanism.indicators.map((one) => (one.key === key ? { ...one, ...change } : one)),
});

const LAST_YEAR = { year: 2011, quarter: 4 };

describe.each([
  ['C01', 'commitmentsKept'],
  ['C02', 'siteMeetingCount'],
] as const)('a running total: %s', (rule, key) => {
  cases(rule, 'error', [
    {
      name: 'falls',
      given: compared({ before: { [key]: 5 }, now: { [key]: 4 } }),
      finds: [change(key, 5, 4)],
    },
    { name: 'stays', given: compared({ before: { [key]: 5 }, now: { [key]: 5 } }), finds: [] },
    { name: 'not known now', given: compared({ before: { [key]: 5 }, now: { [key]: null } }), finds: [] },
    { name: 'not known then', given: compared({ before: { [key]: null }, now: { [key]: 4 } }), finds: [] },
    {
      name: 'starts again with the year',
      given: compared({ before: { [key]: 5 }, now: { [key]: 4 }, at: LAST_YEAR }),
      finds: [],
    },
    {
      name: 'counted by quarter it may fall',
      given: compared({
        before: { [key]: 5 },
        now: { [key]: 4 },
        mechanism: counting(key, { basis: 'quarter' }),
      }),
      finds: [],
    },
    {
      name: 'the “previous” quarter is this one',
      given: compared({ before: { [key]: 5 }, now: { [key]: 4 }, at: { year: 2012, quarter: 3 } }),
      finds: [],
    },
    {
      name: 'the “previous” quarter comes later',
      given: compared({ before: { [key]: 5 }, now: { [key]: 4 }, at: { year: 2012, quarter: 4 } }),
      finds: [],
    },
  ]);
});

cases('C03', 'warning', [
  {
    name: '③ ⑥ ⑦ ⑩ fall, in form order',
    given: compared({
      before: { liaisonPointCount: 2, commitmentCount: 9, dutyMemberCount: 7, orgsImplementing: 3 },
      now: { liaisonPointCount: 1, commitmentCount: 8, dutyMemberCount: 6, orgsImplementing: 2 },
    }),
    finds: [
      change('orgsImplementing', 3, 2),
      change('dutyMemberCount', 7, 6),
      change('commitmentCount', 9, 8),
      change('liaisonPointCount', 2, 1),
    ],
  },
  {
    name: 'stay',
    given: compared({ before: { dutyMemberCount: 7 }, now: { dutyMemberCount: 7 } }),
    finds: [],
  },
  {
    name: 'another year',
    given: compared({ before: { dutyMemberCount: 7 }, now: { dutyMemberCount: 6 }, at: LAST_YEAR }),
    finds: [],
  },
]);

cases('C04', 'warning', [
  {
    name: 'more tasks than there were',
    given: compared({ before: { annualTaskCount: 16 }, now: { annualTaskCount: 17 } }),
    finds: [change('annualTaskCount', 16, 17)],
  },
  {
    name: 'fewer',
    given: compared({ before: { annualTaskCount: 16 }, now: { annualTaskCount: 15 } }),
    finds: [change('annualTaskCount', 16, 15)],
  },
  {
    name: 'as many',
    given: compared({ before: { annualTaskCount: 16 }, now: { annualTaskCount: 16 } }),
    finds: [],
  },
  {
    name: 'a new year, new tasks',
    given: compared({ before: { annualTaskCount: 16 }, now: { annualTaskCount: 20 }, at: LAST_YEAR }),
    finds: [],
  },
]);

cases('C05', 'info', [
  {
    name: '3 of few',
    given: compared({ before: { partyOrgTotal: 1 }, now: { partyOrgTotal: 4 } }),
    finds: [],
  },
  {
    name: '4 of few',
    given: compared({ before: { partyOrgTotal: 1 }, now: { partyOrgTotal: 5 } }),
    finds: [change('partyOrgTotal', 1, 5)],
  },
  {
    name: 'a tenth of many',
    given: compared({ before: { memberTotal: 50 }, now: { memberTotal: 45 } }),
    finds: [],
  },
  {
    name: 'more than a tenth of many',
    given: compared({ before: { memberTotal: 50 }, now: { memberTotal: 44 } }),
    finds: [change('memberTotal', 50, 44)],
  },
  {
    name: 'also across the turn of the year',
    given: compared({ before: { memberTotal: 50 }, now: { memberTotal: 60 }, at: LAST_YEAR }),
    finds: [change('memberTotal', 50, 60)],
  },
  {
    name: 'but not against a later year',
    given: compared({
      before: { memberTotal: 50 },
      now: { memberTotal: 60 },
      at: { year: 2013, quarter: 1 },
    }),
    finds: [],
  },
  {
    name: 'nor against a later quarter of this year',
    given: compared({
      before: { memberTotal: 50 },
      now: { memberTotal: 60 },
      at: { year: 2012, quarter: 4 },
    }),
    finds: [],
  },
  { name: 'not known then', given: compared({ now: { memberTotal: 60 } }), finds: [] },
]);

const cumulative = counting('quarterTasksDone', {
  rules: [{ id: 'cumulativeRated', label: '本年累计有评价' }],
});
const dueByQuarter = counting('quarterTasksDone', {
  rules: [{ id: 'dueByQuarterAndRated', label: '到期且已评价' }],
});
const dueInQuarter = counting('quarterTasksDone', {
  rules: [{ id: 'dueInQuarterAndRated', label: '本季到期且已评价' }],
});
const fewerDone = { before: { quarterTasksDone: 11 }, now: { quarterTasksDone: 10 } };

cases('C06', 'warning', [
  {
    name: 'falls, counted cumulatively',
    given: compared({ ...fewerDone, mechanism: cumulative }),
    finds: [change('quarterTasksDone', 11, 10)],
  },
  {
    name: 'falls, counted by what was due so far',
    given: compared({ ...fewerDone, mechanism: dueByQuarter }),
    finds: [change('quarterTasksDone', 11, 10)],
  },
  {
    name: 'falls, stated as a running total',
    given: compared({ ...fewerDone, mechanism: counting('quarterTasksDone', { basis: 'yearToDate' }) }),
    finds: [change('quarterTasksDone', 11, 10)],
  },
  { name: 'counted by quarter it may fall', given: compared(fewerDone), finds: [] },
  {
    name: 'what was due in the quarter may fall',
    given: compared({ ...fewerDone, mechanism: dueInQuarter }),
    finds: [],
  },
  {
    name: 'stays',
    given: compared({
      before: { quarterTasksDone: 11 },
      now: { quarterTasksDone: 11 },
      mechanism: cumulative,
    }),
    finds: [],
  },
]);

cases('C07', 'warning', [
  {
    name: 'all ten the same',
    given: compared({ before: TEN, now: TEN }),
    finds: [{ place: null, values: {} }],
  },
  {
    name: 'nine the same',
    given: compared({ before: TEN, now: { ...TEN, liaisonPointCount: 2 } }),
    finds: [],
  },
  {
    name: 'nine known',
    given: compared({ before: TEN, now: { ...TEN, liaisonPointCount: null } }),
    finds: [],
  },
  { name: 'the same in another year', given: compared({ before: TEN, now: TEN, at: LAST_YEAR }), finds: [] },
]);

const taskMemory = (row: number, task: string, ...ratings: readonly string[]): RowMemory => ({
  kind: 'goals',
  key: `教务处|${task}`,
  place: goalsCell(`C${row}`),
  ratings,
  ratingPlaces: ratings.map((_, index) => goalsCell(`${['G', 'H', 'I', 'J'][index]}${row}`)),
});

const postMemory = (row: number, member: string): RowMemory => ({
  kind: 'posts',
  key: `教学示范岗|${member}|1.备课`,
  place: postsCell(`A${row}`),
  ratings: [],
  ratingPlaces: [],
});

const changedRating = (
  cell: string,
  quarter: number,
  quarterName: string,
  previous: string,
  current: string,
) => ({
  place: goalsCell(cell),
  values: { quarter, quarterName, previous, current },
});

cases('C08', 'warning', [
  {
    name: 'quarters already reported, also a rating filled in afterwards; the row may have moved',
    given: compared({
      memory: [taskMemory(6, '家访', '中', '', '')],
      memoryNow: [taskMemory(9, '家访', '好', '一般', '好')],
    }),
    finds: [changedRating('G9', 1, '第一季度', '中', '好'), changedRating('H9', 2, '第二季度', '', '一般')],
  },
  {
    name: 'a quarter that had not been reported then',
    given: compared({
      at: { year: 2012, quarter: 1 },
      memory: [taskMemory(6, '家访', '好', '')],
      memoryNow: [taskMemory(6, '家访', '好', '好', '好')],
    }),
    finds: [],
  },
  {
    name: 'rows of the same task keep their order',
    given: compared({
      memory: [taskMemory(6, '家访', '好'), taskMemory(7, '家访', '中')],
      memoryNow: [taskMemory(6, '家访', '好'), taskMemory(7, '家访', '中')],
    }),
    finds: [],
  },
  {
    name: 'a task that was not there then',
    given: compared({ memory: [taskMemory(6, '家访', '好')], memoryNow: [taskMemory(6, '听课', '中')] }),
    finds: [],
  },
  { name: 'rows were not kept', given: compared({ memoryNow: [taskMemory(6, '家访', '好')] }), finds: [] },
  {
    name: 'another year',
    given: compared({
      at: LAST_YEAR,
      memory: [taskMemory(6, '家访', '好')],
      memoryNow: [taskMemory(6, '家访', '中')],
    }),
    finds: [],
  },
]);

cases('C09', 'info', [
  {
    name: 'tasks gone, and posts gone with persons’ names under `names` only',
    given: compared({
      memory: [taskMemory(6, '家访'), taskMemory(7, '听课'), postMemory(5, '王五'), postMemory(6, '赵六')],
      memoryNow: [taskMemory(6, '评课')],
    }),
    finds: [
      { place: null, values: { kind: 'goals', count: 2, tasks: '家访、听课' } },
      { place: null, values: { kind: 'posts', count: 2, posts: '教学示范岗', names: '王五、赵六' } },
    ],
  },
  {
    name: 'one of two rows with the same task',
    given: compared({
      memory: [taskMemory(6, '家访'), taskMemory(7, '家访')],
      memoryNow: [taskMemory(6, '家访')],
    }),
    finds: [{ place: null, values: { kind: 'goals', count: 1, tasks: '家访' } }],
  },
  {
    name: 'a promise that nobody had signed',
    given: compared({ memory: [postMemory(5, '')], memoryNow: [] }),
    finds: [{ place: null, values: { kind: 'posts', count: 1, posts: '教学示范岗', names: null } }],
  },
  {
    name: 'tasks added',
    given: compared({
      memory: [taskMemory(6, '家访')],
      memoryNow: [taskMemory(6, '听课'), taskMemory(7, '家访')],
    }),
    finds: [],
  },
  { name: 'rows were not kept', given: compared({ memory: [taskMemory(6, '家访')] }), finds: [] },
  {
    name: 'another year',
    given: compared({ at: LAST_YEAR, memory: [taskMemory(6, '家访')], memoryNow: [] }),
    finds: [],
  },
]);

const noSecondQuarter = [{ place: null, values: { quarter: 2, quarterName: '第二季度' } }];

cases('C10', 'info', [
  {
    name: 'the unit is not in the previous data',
    given: { ...compared({}), previous: undefined },
    finds: noSecondQuarter,
  },
  {
    name: 'only an earlier quarter is',
    given: compared({ at: { year: 2012, quarter: 1 } }),
    finds: noSecondQuarter,
  },
  { name: 'only another year is', given: compared({ at: LAST_YEAR }), finds: noSecondQuarter },
  { name: 'the quarter before is', given: compared({}), finds: [] },
  {
    name: 'the first quarter has none before it',
    given: { ...compared({}), period: { year: 2012, quarter: 1 }, previous: undefined },
    finds: [],
  },
]);
