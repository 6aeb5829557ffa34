import { parseResultJson, partOfResult } from '../../../src/domain/consolidation/read-result-json';
import type { ConsolidationResult } from '../../../src/domain/consolidation/result';
import { resultJson } from '../../../src/domain/consolidation/write-result-json';
import { quarter, rosterOf, unitNamed } from './quarter';
import { submission, usedFile } from './submission-builder';

const [FIRST, SECOND, THIRD] = ['示例市第一中学', '示例市第二中学', '示例市第三中学'];
const states = ({ units }: ConsolidationResult) => units.map(({ unit, status }) => [unit, status]);

describe('a name that a clerk confirmed', () => {
  const stranger = usedFile(submission('a.xlsx', '老一中'));
  const names = [{ written: '老一中', unit: FIRST }];

  test('counts for its unit, which says so', () => {
    expect(states(quarter([stranger]))).toContainEqual(['老一中', 'unknownUnit']);
    const result = quarter([stranger], { names });
    expect(states(result)).toEqual([
      [FIRST, 'reported'],
      [SECOND, 'missing'],
      [THIRD, 'missing'],
    ]);
    expect(unitNamed(result, FIRST)).toMatchObject({ confirmedFrom: '老一中', matchedFrom: null });
    expect(result.findings.map(({ rule }) => rule)).not.toContain('D03');
  });

  test('goes before what the normal form of the name says', () => {
    const file = usedFile(submission('a.xlsx', '市第一中学'));
    expect(unitNamed(quarter([file]), FIRST).matchedFrom).toBe('市第一中学');
    const result = quarter([file], { names: [{ written: '市第一中学', unit: SECOND }] });
    expect([unitNamed(result, FIRST).status, unitNamed(result, SECOND).status]).toEqual([
      'missing',
      'reported',
    ]);
  });

  test('may be the name of a file in which no unit is written', () => {
    const nameless = usedFile(submission('夹/报表.xlsx', null));
    expect(states(quarter([nameless]))).toContainEqual(['报表', 'unknownUnit']);
    const result = quarter([nameless], { names: [{ written: '报表', unit: THIRD }] });
    expect(unitNamed(result, THIRD).status).toBe('reported');
  });

  test('brings two spellings together without a roster', () => {
    const files = [usedFile(submission('a.xlsx', '甲校')), usedFile(submission('b.xlsx', '甲小学'))];
    const decided = { names: [{ written: '甲小学', unit: '甲校' }] };
    const result = quarter(files, decided, { roster: undefined });
    expect(states(result)).toEqual([['甲校', 'duplicate']]);
  });

  test('that two parts confirm differently holds in each one’s own files', () => {
    const part = (file: string, unit: string) => {
      const own = quarter([usedFile(submission(file, '一中'))], { names: [{ written: '一中', unit }] });
      return partOfResult(parseResultJson(resultJson(own, ({ rule }) => rule))!, 'part.json');
    };
    const parts = [part('东.xlsx', FIRST), part('西.xlsx', SECOND)];
    const whole = quarter(
      [...parts.flatMap(({ files }) => files), usedFile(submission('南.xlsx', '一中'))],
      {},
      { partDecisions: parts.flatMap(({ decisions }) => decisions ?? []), roster: rosterOf(FIRST, SECOND) },
    );
    expect(whole.units.map(({ files }) => files)).toEqual([['东.xlsx', '南.xlsx'], ['西.xlsx']]);
  });
});

test('a name that two parts confirm differently in one file is nobody’s', () => {
  const about = (unit: string) => ({
    names: [{ written: '老校', unit, contents: ['a.xlsx'] }],
    exclusions: [],
    corrections: [],
    acceptedGuesses: [],
  });
  const files = [usedFile(submission('a.xlsx', '老校'))];
  const result = quarter(files, {}, { partDecisions: [about(FIRST), about(SECOND)] });
  expect(states(result)).toContainEqual(['老校', 'unknownUnit']);
});

describe('an excluded unit', () => {
  const files = [usedFile(submission('a.xlsx', FIRST)), usedFile(submission('c.xlsx', '外校'))];

  test('that sent nothing is not missing, and the totals are complete without it', () => {
    const both = [...files.slice(0, 1), usedFile(submission('b.xlsx', SECOND))];
    const result = quarter(both, { exclusions: [{ unit: THIRD, reason: '已撤并' }] });
    expect(result.totals.memberTotal).toEqual({ value: 2, complete: true, units: 2, usable: 2 });
    expect(result.excluded.map(({ unit, reason, status }) => [unit, reason, status])).toEqual([
      [THIRD, '已撤并', 'missing'],
    ]);
    expect(result.findings).toEqual([]);
  });

  test('may be one that is not on the roster', () => {
    const result = quarter(files, { exclusions: [{ unit: '外校', reason: '不属本市' }] });
    expect(states(result).map(([unit]) => unit)).toEqual([FIRST, SECOND, THIRD]);
    expect(result.excluded[0]?.files).toEqual(['c.xlsx']);
  });

  test('of a part counts again where a further file came in for it', () => {
    const exclusion = { unit: FIRST, reason: '已撤并', contents: ['a.xlsx'] };
    const partDecisions = [{ names: [], exclusions: [exclusion], corrections: [], acceptedGuesses: [] }];
    const own = quarter(files.slice(0, 1), {}, { partDecisions });
    expect(own.excluded.map(({ unit }) => unit)).toEqual([FIRST]);
    const more = quarter([...files, usedFile(submission('新.xlsx', FIRST))], {}, { partDecisions });
    expect([more.excluded, unitNamed(more, FIRST).status]).toEqual([[], 'duplicate']);
  });
});

describe('a corrected figure', () => {
  const unclear = submission('a.xlsx', FIRST, {
    figures: {
      memberTotal: { typed: 'unusable', reported: null, computed: null, estimated: false, place: null },
      siteMeetingCount: null,
    },
    findings: [
      {
        rule: 'A01',
        severity: 'error',
        place: { sheet: '附件5', cell: 'B5' },
        values: { indicator: 'memberTotal', raw: '约20' },
      },
      { rule: 'A14', severity: 'error', place: null, values: { indicator: 'siteMeetingCount' } },
      { rule: 'B03', severity: 'warning', place: null, values: { indicator: 'memberTotal' } },
    ],
  });
  const correction = (indicator: 'memberTotal' | 'siteMeetingCount' | 'partyOrgTotal', value: number) => ({
    unit: FIRST,
    indicator,
    value,
    reason: '电话核实',
  });

  test.each([
    ['unreadable', 'memberTotal', '约20', ['A14', 'B03']],
    ['blank', 'siteMeetingCount', null, ['A01', 'B03']],
    ['a number', 'partyOrgTotal', '1', ['A01', 'A14', 'B03']],
  ] as const)(
    'that was %s keeps what was written and settles what was found about it',
    (_, key, written, rules) => {
      const result = quarter([usedFile(unclear)], { corrections: [correction(key, 21)] });
      expect(unitNamed(result, FIRST).values[key]).toMatchObject({
        used: 21,
        basis: 'typed',
        correction: { written, reason: '电话核实' },
      });
      expect(result.totals[key].value).toBe(21);
      const own = result.findings.filter(({ unit }) => unit === FIRST);
      expect(own.map(({ rule }) => rule)).toEqual(rules);
    },
  );

  test('is nobody’s where the unit sent two files, and comes back when one of them is chosen', () => {
    const files = [usedFile(unclear), usedFile(submission('b.xlsx', FIRST))];
    const corrections = [correction('memberTotal', 21)];
    expect(quarter(files, { corrections }).decisions.corrections).toEqual([]);
    const picked = quarter(files, { corrections }, { picks: [{ unit: FIRST, file: 'a.xlsx' }] });
    expect(unitNamed(picked, FIRST).values.memberTotal.used).toBe(21);
  });

  test('of a part is about the file the part had, and the one made here goes before it', () => {
    const ofPart = { ...correction('memberTotal', 30), contents: ['a.xlsx'] };
    const partDecisions = [{ names: [], exclusions: [], corrections: [ofPart], acceptedGuesses: [] }];
    const used = (result: ConsolidationResult) => unitNamed(result, FIRST).values.memberTotal.used;
    expect(used(quarter([usedFile(unclear)], {}, { partDecisions }))).toBe(30);
    const here = { corrections: [correction('memberTotal', 21)] };
    expect(used(quarter([usedFile(unclear)], here, { partDecisions }))).toBe(21);
    const otherFile = usedFile(submission('新.xlsx', FIRST));
    expect(used(quarter([otherFile], {}, { partDecisions }))).toBe(1);
  });

  test('that two parts put in differently is not put in at all', () => {
    const made = [30, 31].map((value) => ({ ...correction('memberTotal', value), contents: ['a.xlsx'] }));
    const partDecisions = made.map((one) => ({
      names: [],
      exclusions: [],
      corrections: [one],
      acceptedGuesses: [],
    }));
    const result = quarter([usedFile(unclear)], {}, { partDecisions });
    expect(unitNamed(result, FIRST).values.memberTotal.used).toBeNull();
  });
});

describe('a decision about a file that is called like a school', () => {
  const nameless = usedFile(submission('三中.xlsx', null));
  const exclusions = [{ unit: '三中', reason: '草稿' }];

  test('is not about the school, even when the file is gone', () => {
    const result = quarter([nameless], { exclusions });
    expect(result.excluded.map(({ unit, onRoster }) => [unit, onRoster])).toEqual([['三中', false]]);
    expect(states(result)).toContainEqual([THIRD, 'missing']);
    expect(quarter([], { exclusions }).excluded).toEqual([]);
  });

  test('is not about the school in the whole either', () => {
    const { decisions } = quarter([nameless], { exclusions });
    const whole = (files: readonly ReturnType<typeof usedFile>[]) =>
      quarter(files, {}, { partDecisions: [decisions] }).excluded.map(({ unit }) => unit);
    expect(whole([nameless])).toEqual(['三中']);
    expect(whole([])).toEqual([]);
    expect(whole([usedFile(submission('a.xlsx', THIRD))])).toEqual([]);
  });
});

test('a part’s decision about a unit that it knows by another name is about that unit', () => {
  const exclusions = [{ unit: '甲', reason: '已撤并', contents: [] }];
  const partDecisions = [{ names: [], exclusions, corrections: [], acceptedGuesses: [] }];
  const roster = [{ name: '甲校', aliases: ['甲'], contact: null }];
  expect(quarter([], {}, { partDecisions, roster }).excluded.map(({ unit }) => unit)).toEqual(['甲校']);
});
