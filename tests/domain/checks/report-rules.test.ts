import { runReportChecks } from '../../../src/domain/checks';
import { unknownUnitFinding } from '../../../src/domain/checks/a/a13-reporting-unit-known';
import { INDICATOR_KEYS, type IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';
import type { CalendarDate } from '../../../src/domain/sheet/cell-value';
import {
  COMPUTED,
  context,
  figureCell,
  goalsCell,
  mechanism,
  report,
  reportCell,
  reported,
  table,
  TEN,
} from './school-builder';
import { ruleCases } from './rule-cases';

const cases = ruleCases(runReportChecks);
const labelOf = (key: IndicatorKey): string => mechanism.indicators.find((one) => one.key === key)!.label;
const { members, pledges, tasks } = COMPUTED;

cases('A01', 'error', [
  {
    name: 'an inexact number is named with what it seems to be',
    given: reported({ memberTotal: '约20' }),
    finds: [
      {
        place: figureCell('memberTotal'),
        values: { indicator: 'memberTotal', label: '党员总数', raw: '约20', seems: 20 },
      },
    ],
  },
  {
    name: 'text that is no number, in form order',
    given: reported({ siteMeetingCount: '很多', memberTotal: '很多' }),
    finds: (['memberTotal', 'siteMeetingCount'] as const).map((key) => ({
      place: figureCell(key),
      values: { indicator: key, label: labelOf(key), raw: '很多', seems: null },
    })),
  },
  { name: '0 is a number', given: reported({ memberTotal: 0 }), finds: [] },
  { name: 'a blank is the business of A14', given: reported({ memberTotal: '' }), finds: [] },
  { name: 'no 附件5', given: context({}), finds: [] },
]);

cases('A02', 'error', [
  {
    name: '③ > ①',
    given: reported({ partyOrgTotal: 3, orgsImplementing: 4 }),
    finds: [{ place: figureCell('orgsImplementing'), values: { orgsImplementing: 4, partyOrgTotal: 3 } }],
  },
  { name: '③ = ①', given: reported({ partyOrgTotal: 3, orgsImplementing: 3 }), finds: [] },
  { name: '① blank', given: reported({ partyOrgTotal: '', orgsImplementing: 3 }), finds: [] },
  { name: '① inexact', given: reported({ partyOrgTotal: '约20', orgsImplementing: 30 }), finds: [] },
]);

cases('A03', 'error', [
  {
    name: '⑥ > ②',
    given: reported({ memberTotal: 17, dutyMemberCount: 18 }),
    finds: [{ place: figureCell('dutyMemberCount'), values: { dutyMemberCount: 18, memberTotal: 17 } }],
  },
  {
    name: '⑥ blank, 附件2 gives more than ②: the place is the cell that is typed',
    given: reported({ memberTotal: 17, dutyMemberCount: '' }, { dutyMemberCount: members(18) }),
    finds: [{ place: figureCell('memberTotal'), values: { dutyMemberCount: 18, memberTotal: 17 } }],
  },
  { name: '⑥ = ②', given: reported({ memberTotal: 18, dutyMemberCount: 18 }), finds: [] },
  {
    name: '⑥ unusable is not replaced by what 附件2 gives',
    given: reported({ memberTotal: 17, dutyMemberCount: '很多' }, { dutyMemberCount: members(18) }),
    finds: [],
  },
]);

cases('A04', 'error', [
  {
    name: '⑧ > ⑦',
    given: reported({ commitmentCount: 37, commitmentsKept: 40 }),
    finds: [{ place: figureCell('commitmentsKept'), values: { commitmentsKept: 40, commitmentCount: 37 } }],
  },
  { name: '⑧ = ⑦', given: reported({ commitmentCount: 37, commitmentsKept: 37 }), finds: [] },
  { name: '⑦ has no cell and no table', given: reported({ commitmentsKept: 37 }), finds: [] },
]);

cases('A05', 'error', [
  {
    name: '⑤ > ④',
    given: reported({ annualTaskCount: 10, quarterTasksDone: 11 }),
    finds: [{ place: figureCell('quarterTasksDone'), values: { quarterTasksDone: 11, annualTaskCount: 10 } }],
  },
  {
    name: '④ has no cell, 附件1 gives fewer than ⑤',
    given: reported({ quarterTasksDone: 11 }, { annualTaskCount: tasks(10) }),
    finds: [{ place: figureCell('quarterTasksDone'), values: { quarterTasksDone: 11, annualTaskCount: 10 } }],
  },
  { name: '⑤ = ④', given: reported({ annualTaskCount: 11, quarterTasksDone: 11 }), finds: [] },
  { name: '④ unusable', given: reported({ annualTaskCount: '很多', quarterTasksDone: 11 }), finds: [] },
]);

cases('A06', 'error', [
  {
    name: 'promises and nobody on duty',
    given: reported({ commitmentCount: 1, dutyMemberCount: 0 }),
    finds: [{ place: figureCell('commitmentCount'), values: { commitmentCount: 1, dutyMemberCount: 0 } }],
  },
  { name: 'neither', given: reported({ commitmentCount: 0, dutyMemberCount: 0 }), finds: [] },
  { name: 'both', given: reported({ commitmentCount: 1, dutyMemberCount: 1 }), finds: [] },
  { name: '⑥ blank is not 0', given: reported({ commitmentCount: 1, dutyMemberCount: '' }), finds: [] },
  {
    name: 'two computed figures are not held against each other',
    given: reported(
      { commitmentCount: '', dutyMemberCount: '' },
      { commitmentCount: pledges(3), dutyMemberCount: members(0) },
    ),
    finds: [],
  },
]);

cases('A07', 'warning', [
  {
    name: 'members on duty and no promise',
    given: reported({ commitmentCount: 0, dutyMemberCount: 5 }),
    finds: [{ place: figureCell('dutyMemberCount'), values: { dutyMemberCount: 5, commitmentCount: 0 } }],
  },
  { name: 'neither', given: reported({ commitmentCount: 0, dutyMemberCount: 0 }), finds: [] },
  { name: '⑦ unusable', given: reported({ commitmentCount: '很多', dutyMemberCount: 5 }), finds: [] },
]);

cases('A08', 'warning', [
  {
    name: 'applied without a task',
    given: reported({ orgsImplementing: 1, annualTaskCount: 0 }),
    finds: [{ place: figureCell('orgsImplementing'), values: { orgsImplementing: 1, annualTaskCount: 0 } }],
  },
  { name: 'not applied', given: reported({ orgsImplementing: 0, annualTaskCount: 0 }), finds: [] },
  { name: 'one task', given: reported({ orgsImplementing: 1, annualTaskCount: 1 }), finds: [] },
  { name: '④ blank', given: reported({ orgsImplementing: 1, annualTaskCount: '' }), finds: [] },
]);

cases('A09', 'info', [
  {
    name: 'fewer promises than members',
    given: reported({ commitmentCount: 4, dutyMemberCount: 5 }),
    finds: [{ place: figureCell('commitmentCount'), values: { commitmentCount: 4, dutyMemberCount: 5 } }],
  },
  { name: 'one each', given: reported({ commitmentCount: 5, dutyMemberCount: 5 }), finds: [] },
  { name: '⑥ inexact', given: reported({ commitmentCount: 4, dutyMemberCount: '约20' }), finds: [] },
]);

cases('A10', 'warning', [
  {
    name: 'more than ten each',
    given: reported({ commitmentCount: 61, dutyMemberCount: 6 }),
    finds: [
      {
        place: figureCell('commitmentCount'),
        values: { commitmentCount: 61, dutyMemberCount: 6, perMember: 10.17 },
      },
    ],
  },
  { name: 'ten each', given: reported({ commitmentCount: 60, dutyMemberCount: 6 }), finds: [] },
  {
    name: 'nobody on duty is the business of A06',
    given: reported({ commitmentCount: 60, dutyMemberCount: 0 }),
    finds: [],
  },
  { name: '⑦ missing', given: reported({ dutyMemberCount: 6 }), finds: [] },
]);

const branched = (memberTotal: number | '很多', branchCount?: number) => ({
  ...reported({ memberTotal }),
  branchCount,
});

cases('A11', 'info', [
  {
    name: 'fewer than three a branch',
    given: branched(8, 3),
    finds: [{ place: figureCell('memberTotal'), values: { memberTotal: 8, branches: 3 } }],
  },
  { name: 'three a branch', given: branched(9, 3), finds: [] },
  { name: 'number of branches unknown', given: branched(1), finds: [] },
  { name: '② unusable', given: branched('很多', 3), finds: [] },
]);

const dated = (year: number, month: number, day: number) =>
  context({ school: { report: report({}, { date: { year, month, day } }) } });
const outside = (date: string) => [
  { place: reportCell('B3'), values: { date, quarter: 3, quarterName: '第三季度' } },
];

cases('A12', 'info', [
  { name: '21 days before the end of the quarter', given: dated(2012, 9, 9), finds: outside('2012-09-09') },
  { name: '20 days before', given: dated(2012, 9, 10), finds: [] },
  { name: '20 days after', given: dated(2012, 10, 20), finds: [] },
  { name: '21 days after', given: dated(2012, 10, 21), finds: outside('2012-10-21') },
  { name: 'a year off', given: dated(2011, 9, 30), finds: outside('2011-09-30') },
  { name: 'a day that does not exist is the business of A15', given: dated(2012, 2, 30), finds: [] },
  { name: 'no date', given: context({ school: { report: report({}, { dateText: '' }) } }), finds: [] },
]);

const unitOf = (unit: string, forms = {}) => context({ school: { report: report({}, { unit }), ...forms } });

cases('A13', 'error', [
  { name: 'blank', given: unitOf('　 '), finds: [{ place: reportCell('A3'), values: { raw: '' } }] },
  { name: 'named', given: unitOf('示例市第二中学'), finds: [] },
  {
    name: 'blank, though 附件1 names the school',
    given: unitOf('', { goals: [table('goals', { unit: '二中' })] }),
    finds: [{ place: reportCell('A3'), values: { raw: '' } }],
  },
  {
    name: 'blank, though the reader knows the school from elsewhere',
    given: unitOf('', { unit: { text: '二中', place: goalsCell('A2') } }),
    finds: [{ place: reportCell('A3'), values: { raw: '' } }],
  },
  {
    name: 'no cell for the unit',
    given: context({ school: { report: { ...report({}), unit: undefined } } }),
    finds: [{ place: reportCell('A1'), values: { raw: '' } }],
  },
  { name: 'no 附件5', given: context({}), finds: [] },
]);

test('A13 for a unit that is on no roster names what is written', () => {
  expect(unknownUnitFinding({ text: ' 某校 ', place: reportCell('A3') })).toEqual({
    rule: 'A13',
    severity: 'error',
    place: reportCell('A3'),
    values: { raw: '某校' },
  });
});

const missing = (key: IndicatorKey, place: ReturnType<typeof reportCell> | null) => ({
  place,
  values: { indicator: key, label: labelOf(key) },
});

cases('A14', 'error', [
  {
    name: 'a blank cell, though 附件1 gives the figure',
    given: reported({ ...TEN, annualTaskCount: '' }, { annualTaskCount: tasks(16) }),
    finds: [missing('annualTaskCount', figureCell('annualTaskCount'))],
  },
  {
    name: 'a row that is not there',
    given: reported(Object.fromEntries(Object.entries(TEN).filter(([key]) => key !== 'memberTotal'))),
    finds: [missing('memberTotal', reportCell('A1'))],
  },
  {
    name: 'all ten, one of them unusable and one 0',
    given: reported({ ...TEN, memberTotal: '很多', liaisonPointCount: 0 }),
    finds: [],
  },
  {
    name: 'no 附件5: what the tables do not give, without a place',
    given: context({
      figures: {
        annualTaskCount: tasks(3),
        quarterTasksDone: COMPUTED.done(0),
        dutyMemberCount: members(2),
        commitmentCount: pledges(2),
        commitmentsKept: COMPUTED.kept(1, 0),
      },
    }),
    finds: INDICATOR_KEYS.filter((key) =>
      ['partyOrgTotal', 'memberTotal', 'orgsImplementing', 'siteMeetingCount', 'liaisonPointCount'].includes(
        key,
      ),
    ).map((key) => missing(key, null)),
  },
]);

const dateOf = (dateText: string | undefined, date?: CalendarDate) =>
  context({
    school: {
      report: {
        ...report({}),
        date: dateText === undefined ? undefined : { place: reportCell('B3'), raw: dateText, date },
      },
    },
  });

cases('A15', 'error', [
  {
    name: 'month and day left blank',
    given: dateOf('2012年  月  日'),
    finds: [{ place: reportCell('B3'), values: { raw: '2012年  月  日' } }],
  },
  {
    name: 'nothing behind the label',
    given: dateOf(''),
    finds: [{ place: reportCell('B3'), values: { raw: '' } }],
  },
  {
    name: 'a day that does not exist',
    given: dateOf('2012年9月31日', { year: 2012, month: 9, day: 31 }),
    finds: [{ place: reportCell('B3'), values: { raw: '2012年9月31日' } }],
  },
  { name: 'a leap day', given: dateOf('2012年2月29日', { year: 2012, month: 2, day: 29 }), finds: [] },
  { name: 'no such line on the form', given: dateOf(undefined), finds: [] },
  { name: 'no 附件5', given: context({}), finds: [] },
]);
