import definition from '../../../templates/168/mechanism.json';
import { consolidate, type ConsolidationInput } from '../../../src/domain/consolidation/consolidate';
import type { ConsolidationResult, UnitResult } from '../../../src/domain/consolidation/result';
import type { RosterUnit } from '../../../src/domain/consolidation/roster';
import type { FileReading } from '../../../src/domain/consolidation/submission';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { submission, usedFile } from './submission-builder';

const mechanism = parseMechanism(definition);
const roster: readonly RosterUnit[] = ['乙校', '甲校', '丙校'].map((name) => ({
  name,
  aliases: [],
  contact: null,
}));
const day = (month: number, date: number) => ({ year: 2012, month, day: date });

const result = (files: readonly FileReading[], more: Partial<ConsolidationInput> = {}): ConsolidationResult =>
  consolidate({
    mechanism,
    period: { year: 2012, quarter: 3 },
    files,
    roster,
    previous: undefined,
    due: undefined,
    picks: [],
    ...more,
  });

const unitOf = (outcome: ConsolidationResult, name: string): UnitResult =>
  outcome.units.find((unit) => unit.unit === name)!;

const other = { year: 2012, quarter: 2, place: null };

test.each<[string, FileReading[], UnitResult['status'], string[]]>([
  ['nothing came', [], 'missing', ['D01']],
  ['one filled file', [usedFile(submission('a', '甲校'))], 'reported', []],
  ['one blank form', [usedFile(submission('a', '甲校', { filled: false }))], 'empty', []],
  ['another quarter', [usedFile(submission('a', '甲校', { period: other }))], 'wrongPeriod', ['D05']],
  [
    'another year',
    [usedFile(submission('a', '甲校', { period: { year: 2011, quarter: null, place: null } }))],
    'wrongPeriod',
    ['D05'],
  ],
  [
    'two different files',
    [usedFile(submission('a', '甲校')), usedFile(submission('b', '甲校'))],
    'duplicate',
    ['D02'],
  ],
  [
    'a blank form beside a filled one',
    [usedFile(submission('a', '甲校')), usedFile(submission('b', '甲校', { filled: false }))],
    'duplicate',
    ['D02'],
  ],
])('state of a unit: %s', (_, files, status, rules) => {
  const outcome = result(files);
  expect(unitOf(outcome, '甲校').status).toBe(status);
  expect(outcome.findings.filter((finding) => finding.unit === '甲校').map(({ rule }) => rule)).toEqual(
    rules,
  );
});

test('a unit that is not on the roster is shown, last and by name, and not summed (D03, A13)', () => {
  const outcome = result([
    usedFile(submission('a', '外二校', { figures: { memberTotal: 50 } })),
    usedFile(submission('b', '外一校')),
    usedFile(submission('c', '甲校', { figures: { memberTotal: 7 } })),
  ]);
  expect(outcome.units.map(({ unit, status }) => `${unit} ${status}`)).toEqual([
    '乙校 missing',
    '甲校 reported',
    '丙校 missing',
    '外一校 unknownUnit',
    '外二校 unknownUnit',
  ]);
  expect(outcome.totals.memberTotal.value).toBe(7);
  const rules = outcome.findings.filter(({ unit }) => unit === '外一校').map(({ rule }) => rule);
  expect(rules).toEqual(['A13', 'D03']);
});

test('without a roster the same unit is expected and summed', () => {
  const outcome = result([usedFile(submission('a', '外校'))], { roster: undefined });
  expect([outcome.units[0]!.status, outcome.totals.memberTotal]).toEqual([
    'reported',
    { value: 1, complete: true, units: 1, usable: 1 },
  ]);
});

test('what cannot be read is never replaced by a computed figure, and leaves the total incomplete', () => {
  const unusable = { typed: 'unusable', reported: null, computed: 5, estimated: false, place: null } as const;
  const computed = { typed: 'blank', reported: null, computed: 6, estimated: false, place: null } as const;
  const estimated = { typed: 'absent', reported: null, computed: 8, estimated: true, place: null } as const;
  const outcome = result(
    [
      usedFile(
        submission('a', '甲校', {
          figures: {
            annualTaskCount: unusable,
            quarterTasksDone: computed,
            commitmentsKept: estimated,
            memberTotal: null,
          },
        }),
      ),
    ],
    { roster: [roster[1]!] },
  );
  const { values } = unitOf(outcome, '甲校');
  const told = (key: keyof typeof values) => [values[key].used, values[key].basis];
  expect(told('annualTaskCount')).toEqual([null, 'typed']);
  expect(told('quarterTasksDone')).toEqual([6, 'computed']);
  expect(told('commitmentsKept')).toEqual([8, 'estimated']);
  expect(told('memberTotal')).toEqual([null, 'missing']);
  expect(told('partyOrgTotal')).toEqual([1, 'typed']);
  expect(outcome.totals.annualTaskCount).toEqual({ value: null, complete: false, units: 1, usable: 0 });
  expect(outcome.totals.quarterTasksDone.complete).toBe(true);
});

test('a total is incomplete while a unit of the roster is not reported, though every file gave the figure', () => {
  const outcome = result([
    usedFile(submission('a', '甲校')),
    usedFile(submission('b', '乙校')),
    usedFile(submission('c', '丙校', { period: other })),
  ]);
  expect(outcome.totals.memberTotal).toEqual({ value: 2, complete: false, units: 2, usable: 2 });
});

test('late is the day after the due date, not the day itself', () => {
  const lateOn = (date: number): boolean =>
    unitOf(
      result([usedFile(submission('a', '甲校', { reportDate: day(10, date) }))], { due: day(10, 5) }),
      '甲校',
    ).late;
  expect([lateOn(4), lateOn(5), lateOn(6)]).toEqual([false, false, true]);
  expect(unitOf(result([usedFile(submission('a', '甲校', { reportDate: day(12, 1) }))]), '甲校').late).toBe(
    false,
  );
});

test('a pick counts one of several files', () => {
  const files = [
    usedFile(submission('a', '甲校', { figures: { memberTotal: 3 } })),
    usedFile(submission('b', '甲校', { figures: { memberTotal: 4 } })),
  ];
  const outcome = result(files, { picks: [{ unit: '甲校', file: 'b' }] });
  expect([unitOf(outcome, '甲校').status, unitOf(outcome, '甲校').files]).toEqual(['reported', ['b']]);
  expect(outcome.totals.memberTotal.value).toBe(4);
});

test('a pick of a copy counts the file that is kept of it', () => {
  const files = [
    usedFile(submission('a', '甲校', { sha256: 'same' })),
    usedFile(submission('副本 a', '甲校', { sha256: 'same' })),
    usedFile(submission('b', '甲校')),
  ];
  const outcome = result(files, { picks: [{ unit: '甲校', file: '副本 a' }] });
  expect([unitOf(outcome, '甲校').status, unitOf(outcome, '甲校').files]).toEqual(['reported', ['a']]);
});

test('the picks in force are those that left a file out, by the name that is kept', () => {
  const files = [
    usedFile(submission('a', '甲校')),
    usedFile(submission('b', '甲校')),
    usedFile(submission('c', '乙校')),
  ];
  const picks = [
    { unit: '甲校', file: 'b' },
    { unit: '乙校', file: 'c' },
    { unit: '丙校', file: 'nowhere' },
  ];
  expect(result(files, { picks }).picks).toEqual([{ unit: '甲校', file: 'b' }]);
});

describe('picks of a part', () => {
  const a = usedFile(submission('a', '甲校'));
  const b = usedFile(submission('b', '甲校'));
  const c = usedFile(submission('c', '甲校'));
  const pick = (sha256: string, known: readonly string[], unit = '甲校') => ({ unit, sha256, known });
  test.each<[string, FileReading[], Partial<ConsolidationInput>, string[]]>([
    ['hold among the files the part had', [a, b], { partPicks: [pick('a', ['a', 'b'])] }, ['a']],
    ['hold beside a copy that another part had', [a, b, b], { partPicks: [pick('a', ['a', 'b'])] }, ['a']],
    [
      'give way to a file the part did not have',
      [a, b, c],
      { partPicks: [pick('a', ['a', 'b'])] },
      ['a', 'b', 'c'],
    ],
    [
      'give way to the pick made here',
      [a, b],
      { partPicks: [pick('a', ['a', 'b'])], picks: [{ unit: '甲校', file: 'b' }] },
      ['b'],
    ],
    [
      'decide nothing where two contradict',
      [a, b],
      { partPicks: [pick('a', ['a', 'b']), pick('b', ['a', 'b'])] },
      ['a', 'b'],
    ],
    ['decide nothing for another unit', [a, b], { partPicks: [pick('a', ['a', 'b'], '乙校')] }, ['a', 'b']],
    [
      'hold for a unit the part knew by another name',
      [a, b],
      {
        partPicks: [pick('a', ['a', 'b'], '甲')],
        roster: [{ name: '甲校', aliases: ['甲'], contact: null }],
      },
      ['a'],
    ],
  ])('%s', (_, files, more, expected) => {
    const unit = unitOf(result(files, more), '甲校');
    expect([unit.files, unit.status]).toEqual([expected, expected.length === 1 ? 'reported' : 'duplicate']);
  });
});

test('a chosen workbook that holds two reports of its school is chosen once, and still not counted', () => {
  const files = [
    usedFile(submission('a', '甲校'), submission('a', '甲校')),
    usedFile(submission('b', '甲校')),
  ];
  const outcome = result(files, { picks: [{ unit: '甲校', file: 'a' }] });
  expect(unitOf(outcome, '甲校').status).toBe('duplicate');
  expect(outcome.picks).toEqual([{ unit: '甲校', file: 'a' }]);
});

test('a name that fits several units of the roster is ambiguous, and counts for none of them', () => {
  const towns = ['东县第一中学', '西县第一中学'].map((name) => ({ name, aliases: ['一中'], contact: null }));
  const outcome = result([usedFile(submission('a', '一中')), usedFile(submission('b', '外校'))], {
    roster: towns,
  });
  expect(outcome.units.map(({ unit, status, ambiguous }) => [unit, status, ambiguous])).toEqual([
    ['东县第一中学', 'missing', false],
    ['西县第一中学', 'missing', false],
    ['一中', 'unknownUnit', true],
    ['外校', 'unknownUnit', false],
  ]);
});

test('of two names for the same bytes the shorter is used, whatever the alphabet says', () => {
  const copy = (file: string): FileReading => usedFile(submission(file, '甲校', { sha256: 'same' }));
  const outcome = result([copy('副本 甲校.xlsx'), copy('甲校.xlsx'), copy('Copy of 甲校.xlsx')]);
  expect(outcome.files.map((file) => `${file.file} ${file.status}`)).toEqual([
    'Copy of 甲校.xlsx ignored',
    '副本 甲校.xlsx ignored',
    '甲校.xlsx used',
  ]);
  expect(unitOf(outcome, '甲校').files).toEqual(['甲校.xlsx']);
});

test('findings come by unit in roster order, then rule, then row and column as numbers', () => {
  const finding = (rule: 'B09' | 'A02', cell: string) => ({
    rule,
    severity: 'info' as const,
    place: { sheet: '附件1', cell },
    values: {},
  });
  const outcome = result([
    usedFile(
      submission('a', '甲校', {
        findings: [finding('B09', 'C10'), finding('B09', 'C9'), finding('A02', 'B6')],
      }),
    ),
    usedFile(submission('b', '乙校', { findings: [finding('B09', 'C5')] })),
  ]);
  const told = outcome.findings.map(({ unit, rule, place }) => `${unit} ${rule} ${place?.cell ?? ''}`);
  expect(told).toEqual(['乙校 B09 C5', '甲校 A02 B6', '甲校 B09 C9', '甲校 B09 C10', '丙校 D01 ']);
});

const absent = { typed: 'absent', reported: null, computed: null, estimated: false, place: null } as const;
const nothing = Object.fromEntries(mechanism.indicators.map(({ key }) => [key, absent]));

test('one workbook that spells its school in two ways is one submission', () => {
  const outcome = result(
    [
      usedFile(
        submission('a', '甲校', { figures: { annualTaskCount: null, memberTotal: 30 } }),
        submission('a', '示例市甲校', {
          figures: { ...nothing, annualTaskCount: { ...absent, computed: 9 } },
        }),
      ),
    ],
    { roster: [{ name: '甲校', aliases: ['示例市甲校'], contact: null }] },
  );
  const unit = unitOf(outcome, '甲校');
  expect([unit.status, unit.values.memberTotal.used, unit.values.annualTaskCount.used]).toEqual([
    'reported',
    30,
    9,
  ]);
});

test('one workbook with two reports of one school is two reports, not halves of one (D02)', () => {
  const outcome = result(
    [
      usedFile(
        submission('a', '甲校', { figures: { memberTotal: 20 } }),
        submission('a', '示例市甲校', { figures: { memberTotal: 25 } }),
      ),
    ],
    { roster: [{ name: '甲校', aliases: ['示例市甲校'], contact: null }] },
  );
  expect([unitOf(outcome, '甲校').status, outcome.totals.memberTotal.value]).toEqual(['duplicate', null]);
  expect(outcome.findings.map(({ rule }) => rule)).toEqual(['D02']);
});

test('joining halves drops only what the other half gives: a blank cell stays blank (A14)', () => {
  const missing = (key: 'memberTotal' | 'annualTaskCount') => ({
    rule: 'A14' as const,
    severity: 'error' as const,
    place: null,
    values: { indicator: key },
  });
  const outcome = result(
    [
      usedFile(
        submission('a', '甲校', { figures: { memberTotal: null }, findings: [missing('memberTotal')] }),
        submission('a', '示例市甲校', {
          figures: nothing,
          findings: [missing('memberTotal'), missing('annualTaskCount')],
        }),
      ),
    ],
    { roster: [{ name: '甲校', aliases: ['示例市甲校'], contact: null }] },
  );
  expect(outcome.findings.map(({ rule, values }) => `${rule} ${String(values['indicator'])}`)).toEqual([
    'A14 memberTotal',
  ]);
});
