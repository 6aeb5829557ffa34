import { comparedFigures } from '../../../src/domain/consolidation/compared-figures';
import { sourcesOf } from '../../../src/domain/consolidation/figure-sources';
import { previousQuarterOf } from '../../../src/domain/consolidation/previous-quarter';
import { mechanism, quarter, rosterOf } from './quarter';
import { submission, usedFile } from './submission-builder';

const place = { sheet: '附件1', cell: 'C5' };
const roster = rosterOf('甲校', '乙校', '丙校', '丁校', '戊校', '己校', '庚校');
const files = [
  usedFile(submission('己.xlsx', '己校', { figures: { annualTaskCount: 12 } })),
  usedFile(
    submission('甲.xlsx', '甲校', {
      figures: { annualTaskCount: { typed: 'blank', reported: null, computed: 8, estimated: false, place } },
    }),
  ),
  usedFile(submission('乙.xlsx', '乙校', { figures: { annualTaskCount: null } })),
  usedFile(submission('丙1.xlsx', '丙校')),
  usedFile(submission('丙2.xlsx', '丙校')),
  usedFile(submission('戊.xlsx', '戊校', { figures: { annualTaskCount: 99 } })),
  usedFile(submission('庚.xlsx', '庚校', { figures: { annualTaskCount: 50 } })),
];
const decisions = {
  exclusions: [{ unit: '戊校', reason: '已撤并' }],
  corrections: [{ unit: '己校', indicator: 'annualTaskCount' as const, value: 11, reason: '笔误' }],
};
const result = quarter(files, decisions, { roster });

test('a total comes from its units in roster order; who gives nothing says why', () => {
  const sources = sourcesOf(result, 'annualTaskCount');
  expect(sources.map(({ unit, value, gap }) => [unit, value, gap])).toEqual([
    ['甲校', 8, null],
    ['乙校', null, 'blank'],
    ['丙校', null, 'duplicate'],
    ['丁校', null, 'missing'],
    ['戊校', null, 'excluded'],
    ['己校', 11, null],
    ['庚校', 50, null],
  ]);
  const sum = sources.reduce((total, { value }) => total + (value ?? 0), 0);
  expect(sum).toBe(result.totals.annualTaskCount.value);
});

test('a number leads to its cell, or to the table it was counted from; a corrected one shows what was typed', () => {
  const [first, , , , excluded, corrected] = sourcesOf(result, 'annualTaskCount');
  expect(first).toMatchObject({ basis: 'computed', source: { kind: 'table', file: '甲.xlsx', place } });
  expect(excluded).toMatchObject({ reason: '已撤并', reported: 99 });
  expect(corrected).toMatchObject({
    basis: 'typed',
    reported: 12,
    source: { kind: 'cell', file: '己.xlsx', place: { sheet: '附件5', cell: 'B4' } },
    correction: { written: '12', reason: '笔误' },
  });
});

test('figures are compared with the quarter directly before, and with no other', () => {
  const before = (asked: number, year = 2012) => ({
    ...previousQuarterOf(quarter([usedFile(submission('a.xlsx', '甲校'))], {}, { roster })),
    period: { year, quarter: asked },
  });
  const tasks = (previous: ReturnType<typeof before> | undefined) =>
    comparedFigures(result, previous, mechanism).find(({ indicator }) => indicator.key === 'annualTaskCount');
  expect(tasks(before(2))).toMatchObject({
    total: 69,
    previous: 1,
    change: 68,
    complete: false,
    openUnits: 3,
  });
  expect(tasks(before(1))).toMatchObject({ total: 69, previous: null, change: null });
  expect(tasks(undefined)).toMatchObject({ previous: null, change: null });
});

test('a total that nobody gives is no number to compare', () => {
  const [first] = comparedFigures(quarter([]), undefined, mechanism);
  expect(first).toMatchObject({ total: null, change: null, openUnits: 3, complete: false });
});
