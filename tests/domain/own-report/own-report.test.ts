import { chosenCell } from '../../../src/domain/checking/figure-options';
import { findingMark } from '../../../src/domain/checking/kept-findings';
import type { IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';
import type { OwnFigure } from '../../../src/domain/own-report/own-figure';
import { ownReport } from '../../../src/domain/own-report/own-report';
import type { ReportDraft } from '../../../src/domain/own-report/report-draft';
import type { SchoolChoices } from '../../../src/domain/workbook/school-choices';
import { goalsSheet, postsSheet, scanned } from './scanned';

const GOALS = goalsSheet([
  ['1.示范课2.公开课', '好'],
  ['家访50户', '一般'],
  ['修订制度', '完成'],
  ['植树', ''],
]);
const PROMISES = ['1.按时上课2.关爱学生', '认真备课；廉洁自律；团结协作'] as const;
const POSTS = postsSheet([
  ['王芳', PROMISES[0], '好'],
  ['王芳、李明', PROMISES[1], '一般'],
]);

const report = (choices: Partial<SchoolChoices> = {}, draft: ReportDraft = {}) =>
  ownReport(scanned([GOALS, POSTS], choices), draft);
const row = (key: IndicatorKey, choices?: Partial<SchoolChoices>, draft?: ReportDraft): OwnFigure =>
  report(choices, draft).rows.find(({ indicator }) => indicator.key === key)!;
const options = (key: IndicatorKey, choices?: Partial<SchoolChoices>) =>
  Object.fromEntries(row(key, choices).rules.map(({ rule, value }) => [rule, value]));

test('ten rows in form order; what is typed is missing, what is counted is computed, ⑧ is estimated', () => {
  expect(report().rows.map(({ value, status }) => [value, status])).toEqual([
    [null, 'missing'], [null, 'missing'], [null, 'missing'],
    [4, 'computed'], [3, 'computed'], [2, 'computed'], [5, 'computed'], [2, 'estimated'],
    [null, 'missing'], [null, 'missing'],
  ]);
}); // prettier-ignore

test.each([
  ['annualTaskCount', { taskRows: 4, numberedItems: 5 }],
  ['quarterTasksDone', { ratedInQuarter: 3, goodOrMedium: 1, dueByQuarterAndRated: 3, dueInQuarterAndRated: 3, cumulativeRated: 3 }],
  ['dutyMemberCount', { distinctNames: 2, appearances: 3, nameAndPost: 3, withContacts: 3 }],
  ['commitmentCount', { perCell: 5, perPerson: 8, onePerCell: 2 }],
  ['commitmentsKept', { proxyGood: 2, proxyGoodMedium: 2, proxyAnyGrade: 5, explicitOnly: 0, manual: null }],
] as const)('%s under every rule', (key, expected) => {
  expect(options(key)).toEqual(expected);
  for (const [rule, value] of Object.entries(expected)) {
    const chosen = row(key, { rules: { [key]: rule } });
    expect([chosen.computed, chosen.rules.filter(({ active }) => active).map((one) => one.rule)]).toEqual([value, [rule]]);
    expect(chosen.rules).toHaveLength(Object.keys(expected).length);
  }
}); // prettier-ignore

test('the basis follows the rule', () => {
  expect(row('quarterTasksDone').basis).toBe('quarter');
  expect(row('quarterTasksDone', { rules: { quarterTasksDone: 'cumulativeRated' } }).basis).toBe(
    'yearToDate',
  );
});

test('namesakes count once a cell', () => {
  expect(options('dutyMemberCount', { namesakes: ['王芳'] })).toEqual({
    distinctNames: 3, appearances: 3, nameAndPost: 3, withContacts: 4,
  });
}); // prettier-ignore

describe('what the clerk counts in a cell', () => {
  const said = (cell: string, text: string, count: number) => ({ ...chosenCell({ sheet: '附件2', cell }, text), count });

  test('promises: ⑦, and ⑧ with it', () => {
    const choices = { pledgeCounts: [said('E3', PROMISES[0], 6)] };
    expect([row('commitmentCount', choices).value, row('commitmentsKept', choices).value]).toEqual([9, 6]);
  });
  test('none at all: the cell is listed, and is no promise', () => {
    const choices = { pledgeCounts: [said('E3', PROMISES[0], 0)] };
    expect(options('commitmentCount', choices)).toEqual({ perCell: 3, perPerson: 6, onePerCell: 1 });
    expect(report(choices).figures.commitmentCount?.cells).toHaveLength(2);
  });
  test('found again where the row has moved', () => {
    const choices = { pledgeCounts: [said('E9', PROMISES[0], 6)] };
    expect([row('commitmentCount', choices).value, report(choices).lapsed]).toEqual([9, []]);
  });
  test('found again where the sheet has another name', () => {
    const { place, ...chosen } = said('E3', PROMISES[0], 6);
    const choices = { pledgeCounts: [{ ...chosen, place: { ...place, sheet: '2012年附件2' } }] };
    expect([row('commitmentCount', choices).value, report(choices).lapsed]).toEqual([9, []]);
  });
  test('lapsed where the text is another', () => {
    const choices = { pledgeCounts: [said('E3', '别的承诺', 6)] };
    expect([row('commitmentCount', choices).value, report(choices).lapsed]).toEqual([
      5, [{ about: 'pledgeCounts', place: { sheet: '附件2', cell: 'E3' } }],
    ]);
  });
  test('kept: at most as many as promised', () => {
    const kept = { ...said('E4', PROMISES[1], 9), year: 2012, quarter: 3 };
    expect(row('commitmentsKept', { keptCounts: [kept] }).value).toBe(5);
  });
  test('kept in an earlier quarter is never fewer now, and may be taken back now', () => {
    const before = { ...said('E4', PROMISES[1], 1), year: 2012, quarter: 2 };
    expect(row('commitmentsKept', { keptCounts: [before] }).value).toBe(3);
    const now = { ...before, count: 0, quarter: 3 };
    expect(row('commitmentsKept', { keptCounts: [now, before] }).value).toBe(2);
    expect(row('commitmentsKept', { keptCounts: [{ ...before, year: 2011 }] }).value).toBe(2);
    expect(row('commitmentsKept', { keptCounts: [{ ...before, quarter: 4 }] }).value).toBe(2);
  });
}); // prettier-ignore

test('⑧ is confirmed for its value and quarter only', () => {
  const confirmed = (value: number, quarter = 3): boolean =>
    row('commitmentsKept', { confirmedEstimates: [{ year: 2012, quarter, value }] }).confirmed;
  expect([row('commitmentsKept').confirmed, confirmed(2), confirmed(3), confirmed(2, 2)]).toEqual([false, true, false, false]);
}); // prettier-ignore

test('what was reported before is shown, and not taken over', () => {
  const reports = [{ year: 2012, quarter: 2, values: { memberTotal: 30 } }, { year: 2012, quarter: 3, values: { memberTotal: 9 } }];
  expect(row('memberTotal', { reports })).toMatchObject({ value: null, previous: { quarter: 2, value: 30 } });
}); // prettier-ignore

test.each([
  ['１２', 12, false], [' 7 ', 7, false], ['', null, false], ['约20', null, true], ['-3', null, true], ['2.5', null, true],
] as const)('typed %j', (text, value, unreadable) => {
  expect(row('memberTotal', {}, { memberTotal: text })).toMatchObject({ value, unreadable });
}); // prettier-ignore

test.each([
  ['orgsImplementing', 'A02', { partyOrgTotal: '1', orgsImplementing: '2' }],
  ['dutyMemberCount', 'A03', { memberTotal: '1' }],
  ['commitmentsKept', 'A04', { commitmentsKept: '6' }],
  ['quarterTasksDone', 'A05', { quarterTasksDone: '5' }],
  ['annualTaskCount', 'B01', { annualTaskCount: '5' }],
  ['quarterTasksDone', 'B02', { quarterTasksDone: '2' }],
  ['dutyMemberCount', 'B03', { dutyMemberCount: '4' }],
  ['commitmentCount', 'B04', { commitmentCount: '4' }],
  ['memberTotal', 'A01', { memberTotal: '约20' }],
  ['siteMeetingCount', 'A14', {}],
] as const)('%s: %s before anything is written', (key, rule, draft) => {
  expect(row(key, {}, draft).findings.map((finding) => finding.rule)).toContain(rule);
}); // prettier-ignore

test('against the quarter before: C02 at ⑨', () => {
  const reports = [{ year: 2012, quarter: 2, values: { siteMeetingCount: 3 } }];
  expect(row('siteMeetingCount', { reports }, { siteMeetingCount: '2' }).findings.map(({ rule }) => rule)).toContain('C02');
}); // prettier-ignore

test('without any form nothing is computed, and nothing is 0', () => {
  const { rows, form } = ownReport(scanned([]));
  expect([form, rows.map(({ value }) => value)]).toEqual([undefined, Array(10).fill(null)]);
});

test('what the clerk keeps with a reason is no finding of the report any more', () => {
  const draft = { dutyMemberCount: '4' };
  const scan = scanned([GOALS, POSTS]);
  const told = row('dutyMemberCount', {}, draft).findings.find(({ rule }) => rule === 'B03')!;
  const keptFindings = [{ ...findingMark(told, scan), reason: '含离退休党员' }];
  const kept = row('dutyMemberCount', { keptFindings }, draft).findings.map(({ rule }) => rule);
  expect(kept).not.toContain('B03');
});
