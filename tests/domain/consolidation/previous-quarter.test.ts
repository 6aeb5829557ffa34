import definition from '../../../templates/168/mechanism.json';
import { consolidate } from '../../../src/domain/consolidation/consolidate';
import { previousQuarterOf, previousTotals } from '../../../src/domain/consolidation/previous-quarter';
import type { ConsolidationResult } from '../../../src/domain/consolidation/result';
import type { Submission } from '../../../src/domain/consolidation/submission';
import type { RowMemory } from '../../../src/domain/school/row-memory';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { submission, usedFile } from './submission-builder';

const mechanism = parseMechanism(definition);

const task = (key: string, ratings: readonly string[]): RowMemory => ({
  kind: 'goals',
  key,
  place: { sheet: '附件1', cell: 'C6' },
  ratings,
  ratingPlaces: ['G6', 'H6', 'I6', 'J6'].map((cell) => ({ sheet: '附件1', cell })),
});

const quarter = (
  number: number,
  submissions: readonly Submission[],
  previous?: ConsolidationResult,
): ConsolidationResult =>
  consolidate({
    mechanism,
    period: { year: 2012, quarter: number },
    files: [usedFile(...submissions)],
    roster: undefined,
    previous: previous && previousQuarterOf(previous),
    due: undefined,
    picks: [],
  });

const of = (number: number, unit: string, memory: readonly RowMemory[], members = 1): Submission =>
  submission('合报.xlsx', unit, {
    period: { year: 2012, quarter: number, place: null },
    memory,
    figures: { memberTotal: members },
  });

const second = quarter(2, [
  of(
    2,
    '甲校',
    [task('办公室|甲任务', ['好', '中', '', '']), task('办公室|乙任务', ['好', '好', '', ''])],
    20,
  ),
  of(2, '乙校', [task('办公室|丙任务', ['好', '好', '', ''])], 30),
]);

test('past ratings and rows are compared school by school, also where one workbook holds several', () => {
  const third = quarter(
    3,
    [
      of(3, '甲校', [task('办公室|甲任务', ['好', '好', '好', ''])]),
      of(3, '乙校', [task('办公室|丙任务', ['好', '好', '中', ''])]),
    ],
    second,
  );
  const told = third.findings.filter(({ rule }) => rule === 'C08' || rule === 'C09');
  expect(told.map(({ rule, unit }) => `${rule} ${unit}`)).toEqual(['C08 甲校', 'C09 甲校']);
  expect(told[0]!.place).toEqual({ sheet: '附件1', cell: 'H6' });
});

test('the totals of the quarter before are its sums, null where no unit gave the figure', () => {
  const totals = previousTotals(previousQuarterOf(second));
  expect([totals.memberTotal, totals.partyOrgTotal]).toEqual([50, 2]);
  expect(previousTotals({ period: { year: 2012, quarter: 2 }, units: [] }).memberTotal).toBeNull();
});
