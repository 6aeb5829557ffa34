import fc from 'fast-check';
import definition from '../../../templates/168/mechanism.json';
import {
  consolidate,
  type ConsolidationInput,
  type Pick,
} from '../../../src/domain/consolidation/consolidate';
import { parseResultJson, partOfResult } from '../../../src/domain/consolidation/read-result-json';
import type { ResultJson } from '../../../src/domain/consolidation/result-schema';
import type { FileReading } from '../../../src/domain/consolidation/submission';
import { resultJson } from '../../../src/domain/consolidation/write-result-json';
import type { ReadingGuess } from '../../../src/domain/forms/recognised-table';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { fileReadings, UNITS } from './reading-arbitrary';

const mechanism = parseMechanism(definition);
const roster = UNITS.map((name) => ({ name, aliases: [], contact: null }));

const input = (
  files: readonly FileReading[],
  more: Partial<ConsolidationInput> = {},
): ConsolidationInput => ({
  mechanism,
  period: { year: 2012, quarter: 3 },
  files,
  roster,
  previous: undefined,
  due: { year: 2012, month: 10, day: 5 },
  picks: [],
  ...more,
});

const outcome = (of: ConsolidationInput): ResultJson =>
  resultJson(consolidate(of), (finding) => finding.rule);

/** What a district sends up: its result as JSON text, and what the city reads out of it. */
function sentUp(
  files: readonly FileReading[],
  more: Partial<ConsolidationInput>,
): ReturnType<typeof partOfResult> {
  const text = JSON.stringify(outcome(input(files, more)));
  return partOfResult(parseResultJson(JSON.parse(text))!, 'part.json');
}

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((value, index) => ({ value, key: ((index + 1) * 7919 + seed * 104729) % 10007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

test('permutation: the order of the files changes nothing', () => {
  fc.assert(
    fc.property(fileReadings, fc.nat(), (files, seed) => {
      expect(outcome(input(shuffled(files, seed)))).toEqual(outcome(input(files)));
    }),
  );
});

test.each([
  ['with the same roster everywhere', { roster }],
  ['without any roster', { roster: undefined }],
])('partition: parts combine to the whole, %s', (_, more) => {
  fc.assert(
    fc.property(fileReadings, fc.nat({ max: 2 }), (files, offset) => {
      const groups = [0, 1, 2].map((group) => files.filter((_file, index) => (index + offset) % 3 === group));
      const parts = groups.map((group) => sentUp(group, more));
      const combined = outcome(
        input(
          parts.flatMap((part) => part.files),
          { ...more, expectedElsewhere: parts.flatMap((part) => part.expected ?? []) },
        ),
      );
      expect(combined).toEqual(outcome(input(files, more)));
    }),
  );
});

const picksAmong = (files: readonly FileReading[], turns: readonly number[]): Pick[] =>
  files.length === 0
    ? []
    : turns.map((turn) => ({ unit: UNITS[turn % UNITS.length]!, file: files[turn % files.length]!.file }));
const turns = fc.array(fc.nat({ max: 60 }), { maxLength: 6 });

test('partition: parts picked alike combine to the whole picked alike', () => {
  fc.assert(
    fc.property(fileReadings, turns, (files, chosen) => {
      const picks = picksAmong(files, chosen);
      const groups = [0, 1].map((group) => files.filter((_file, index) => index % 2 === group));
      const parts = groups.map((group) => sentUp(group, { picks }));
      const combined = outcome(
        input(
          parts.flatMap((part) => part.files),
          { picks, partPicks: parts.flatMap((part) => part.picks) },
        ),
      );
      expect(combined).toEqual(outcome(input(files, { picks })));
    }),
  );
});

test('the picks of a part that had every file hold in the whole, whatever other parts had of them', () => {
  fc.assert(
    fc.property(fileReadings, turns, fc.nat({ max: 3 }), (files, chosen, step) => {
      const picks = picksAmong(files, chosen);
      const all = sentUp(files, { picks });
      const some = sentUp(
        files.filter((_file, index) => index % (step + 1) === 0),
        {},
      );
      const parts = [some, all];
      const combined = outcome(
        input(
          parts.flatMap((part) => part.files),
          { partPicks: parts.flatMap((part) => part.picks) },
        ),
      );
      expect(combined).toEqual(outcome(input(files, { picks })));
    }),
  );
});

test('what was read, and what of it is to be confirmed, comes back from the JSON of a part', () => {
  fc.assert(
    fc.property(fileReadings, (files) => {
      const kept = consolidate(input(files)).files.map((file) => toConfirm(file));
      expect(sentUp(files, {}).files.map((file) => toConfirm(file))).toEqual(kept);
    }),
  );
});

const withoutHeader = ({ code, place, values: { header: _header, ...values } }: ReadingGuess) => ({
  code,
  place,
  values,
});

const toConfirm = (file: FileReading) => ({
  tables: file.tables.map(({ details, ...table }) => ({
    ...table,
    ...(details && { details: { ...details, guesses: details.guesses.map(withoutHeader) } }),
  })),
  guesses: file.guesses.map(withoutHeader),
  synonyms: file.synonyms,
  notices: file.notices ?? [],
});

test('idempotence: a part given twice counts once', () => {
  fc.assert(
    fc.property(fileReadings, (files) => {
      const part = sentUp(files, {});
      expect(outcome(input([...part.files, ...part.files]))).toEqual(outcome(input(part.files)));
      expect(outcome(input([...files, ...files]))).toEqual(outcome(input(files)));
    }),
  );
});

test('a total is the sum of the used figures of reported units, and never more', () => {
  fc.assert(
    fc.property(fileReadings, (files) => {
      const { totals, units } = outcome(input(files));
      for (const [key, total] of Object.entries(totals)) {
        const used = units
          .filter((unit) => unit.status === 'reported')
          .map((unit) => unit.values[key as keyof typeof unit.values].used)
          .filter((value) => value !== null);
        expect(total.value).toBe(used.length === 0 ? null : used.reduce((sum, value) => sum + value, 0));
        expect(total.units).toBe(units.filter((unit) => unit.status === 'reported').length);
      }
    }),
  );
});

test('a city without a roster takes over the rosters of its districts', () => {
  const east = sentUp([], { roster: [{ name: '甲校', aliases: ['甲'], contact: null }] });
  const west = sentUp([], { roster: [{ name: '乙校', aliases: [], contact: null }] });
  const whole = outcome(
    input([], { roster: undefined, expectedElsewhere: [...(east.expected ?? []), ...(west.expected ?? [])] }),
  );
  expect(whole.units.map(({ unit, status }) => [unit, status])).toEqual([
    ['乙校', 'missing'],
    ['甲校', 'missing'],
  ]);
});

test('D04: a part whose total is not its sum is an error, and its units still count', () => {
  const files: FileReading[] = fc.sample(fileReadings, { numRuns: 1, seed: 7 })[0]!;
  const json = outcome(input(files));
  const forged = {
    ...json,
    totals: { ...json.totals, memberTotal: { value: 9999, complete: true, units: 1 } },
  };
  const part = partOfResult(forged, '东区.json');
  expect(part.findings.map(({ rule, file, values }) => [rule, file, values['stated']])).toEqual([
    ['D04', '东区.json', 9999],
  ]);
});

test('a result written to the contract alone, without trace, still adds up the same', () => {
  fc.assert(
    fc.property(fileReadings, (files) => {
      const whole = outcome(input(files));
      const { trace: _trace, ...plain } = whole;
      const part = partOfResult(parseResultJson(plain)!, 'part.json');
      const again = outcome(input(part.files));
      expect(again.totals).toEqual(whole.totals);
    }),
  );
});
