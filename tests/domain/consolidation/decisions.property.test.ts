import fc from 'fast-check';
import definition from '../../../templates/168/mechanism.json';
import {
  estimateKey,
  estimatedFigures,
  fileGuesses,
} from '../../../src/domain/consolidation/accepted-guesses';
import type { QuarterDecisions } from '../../../src/domain/consolidation/clerk-decisions';
import { consolidate, type ConsolidationInput } from '../../../src/domain/consolidation/consolidate';
import { guessKey } from '../../../src/domain/consolidation/guess-key';
import { parseResultJson, partOfResult } from '../../../src/domain/consolidation/read-result-json';
import type { ResultJson } from '../../../src/domain/consolidation/result-schema';
import type { FileReading } from '../../../src/domain/consolidation/submission';
import { resultJson } from '../../../src/domain/consolidation/write-result-json';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { fileReadings, UNITS } from './reading-arbitrary';

const mechanism = parseMechanism(definition);
const rosterOf = (names: readonly string[]) => names.map((name) => ({ name, aliases: [], contact: null }));
const roster = rosterOf(UNITS);
const NONE: QuarterDecisions = { names: [], exclusions: [], corrections: [], acceptedGuesses: [] };

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

const outcome = (of: ConsolidationInput): ResultJson => resultJson(consolidate(of), ({ rule }) => rule);

function sentUp(files: readonly FileReading[], more: Partial<ConsolidationInput>) {
  const text = JSON.stringify(outcome(input(files, more)));
  return partOfResult(parseResultJson(JSON.parse(text))!, 'part.json');
}

/** What the parts hand up beside their files. */
const handedUp = (parts: readonly ReturnType<typeof sentUp>[]) => ({
  partPicks: parts.flatMap((part) => part.picks),
  partDecisions: parts.flatMap((part) => part.decisions ?? []),
});

const unit = fc.constantFrom(...UNITS);
const written = fc.constantFrom('名单外小学', '文件3', '文件4', '文件7', '甲校');

/** At most one decision about a thing, as a session keeps them. */
const decisions: fc.Arbitrary<QuarterDecisions> = fc.record({
  names: fc.uniqueArray(fc.record({ written, unit }), { selector: (name) => name.written, maxLength: 3 }),
  exclusions: fc.uniqueArray(
    fc.record({
      unit: fc.oneof(unit, fc.constant('名单外小学')),
      reason: fc.constantFrom('已撤并', '已并入乙校'),
    }),
    { selector: (exclusion) => exclusion.unit, maxLength: 2 },
  ),
  corrections: fc.uniqueArray(
    fc.record({
      unit,
      indicator: fc.constantFrom(...INDICATOR_KEYS),
      value: fc.nat({ max: 900 }),
      reason: fc.constantFrom('电话核实', '笔误'),
    }),
    { selector: (one) => `${one.unit}|${one.indicator}`, maxLength: 6 },
  ),
  acceptedGuesses: fc.constant([]),
});

/** Also accepts some of what can be accepted in these files. */
function withAccepted(made: QuarterDecisions, files: readonly FileReading[], step: number): QuarterDecisions {
  const { units } = consolidate(input(files, { decisions: made }));
  const keys = [
    ...files.flatMap((file) => fileGuesses(file).map((guess) => guessKey(file, guess))),
    ...estimatedFigures(units).map(estimateKey),
  ];
  return { ...made, acceptedGuesses: keys.filter((_key, index) => index % (step + 1) === 0) };
}

test('no decisions give the result that was there before there were decisions', () => {
  fc.assert(
    fc.property(fileReadings, (files) => {
      const json = JSON.stringify(outcome(input(files)));
      expect(JSON.stringify(outcome(input(files, { decisions: NONE, partDecisions: [NONE as never] })))).toBe(
        json,
      );
      expect(json).not.toContain('"decisions"');
    }),
  );
});

test('an excluded unit leaves totals and units as without its files and without it on the roster', () => {
  fc.assert(
    fc.property(fileReadings, unit, (files, name) => {
      const decided = { ...NONE, exclusions: [{ unit: name, reason: '已撤并' }] };
      const kept = files.map((file): FileReading => ({
        ...file,
        submissions: file.submissions.filter(({ unitName }) => unitName !== name),
      }));
      const without = consolidate(input(kept, { roster: rosterOf(UNITS.filter((one) => one !== name)) }));
      const result = consolidate(input(files, { decisions: decided }));
      expect([result.totals, result.units]).toEqual([without.totals, without.units]);
      expect(result.excluded.map((one) => [one.unit, one.reason])).toEqual([[name, '已撤并']]);
      expect(result.findings.filter((finding) => finding.unit === name)).toEqual([]);
    }),
  );
});

test('a corrected figure counts, and what was reported stays beside it', () => {
  fc.assert(
    fc.property(fileReadings, decisions, (files, decided) => {
      const plain = consolidate(input(files, { decisions: { ...decided, corrections: [] } }));
      const result = consolidate(input(files, { decisions: decided }));
      for (const [index, { unit: name, values, files: sent }] of result.units.entries()) {
        for (const key of INDICATOR_KEYS) {
          const correction = decided.corrections.find((one) => one.unit === name && one.indicator === key);
          const before = plain.units[index]!.values[key];
          const applies = correction && sent.length === 1;
          expect(values[key].used).toBe(applies ? correction.value : before.used);
          expect([values[key].reported, values[key].computed]).toEqual([before.reported, before.computed]);
          expect(values[key].correction?.reason).toBe(applies ? correction.reason : undefined);
        }
      }
    }),
  );
});

test('partition: parts decided alike combine to the whole decided alike', () => {
  fc.assert(
    fc.property(fileReadings, decisions, fc.nat({ max: 3 }), (files, made, step) => {
      const decided = withAccepted(made, files, step);
      const groups = [0, 1].map((group) => files.filter((_file, index) => index % 2 === group));
      const parts = groups.map((group) => sentUp(group, { decisions: decided }));
      const combined = outcome(
        input(
          parts.flatMap((part) => part.files),
          { decisions: decided, ...handedUp(parts) },
        ),
      );
      expect(combined).toEqual(outcome(input(files, { decisions: decided })));
    }),
  );
});

test('the decisions of a part that had every file hold in the whole, through any number of levels', () => {
  fc.assert(
    fc.property(fileReadings, decisions, fc.nat({ max: 3 }), (files, made, step) => {
      const decided = withAccepted(made, files, step);
      const all = sentUp(files, { decisions: decided });
      const some = sentUp(
        files.filter((_file, index) => index % (step + 1) === 0),
        {},
      );
      const both = [some, all];
      const district = sentUp(
        both.flatMap((part) => part.files),
        handedUp(both),
      );
      const city = outcome(input(district.files, handedUp([district])));
      expect(city).toEqual(outcome(input(files, { decisions: decided })));
    }),
  );
});

test('a result written to the contract alone still adds up to what was corrected', () => {
  fc.assert(
    fc.property(fileReadings, decisions, (files, decided) => {
      const whole = outcome(input(files, { decisions: { ...decided, names: [] } }));
      const { trace: _trace, ...plain } = whole;
      const part = partOfResult(parseResultJson(plain)!, 'part.json');
      const left = UNITS.filter((name) => !decided.exclusions.some((one) => one.unit === name));
      const again = outcome(input(part.files, { roster: rosterOf(left) }));
      expect(again.totals).toEqual(whole.totals);
    }),
  );
});
