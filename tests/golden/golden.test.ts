import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultSchema, type ResultJson } from '../../src/domain/consolidation/result-schema';
import { freshFolder, runCommand } from '../cli/run-command';
import { JUDGED_RULES, truthSchema, type Truth } from './truth';

interface Quarter {
  readonly name: string;
  readonly input: string;
  readonly truth: string;
}

/** Every folder here with a truth.json, and the bundled sample quarter, is a test. */
const GOLDEN = __dirname;
const quarters: Quarter[] = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(GOLDEN, entry.name, 'truth.json')))
  .map(({ name }) => ({ name, input: join(GOLDEN, name, 'input'), truth: join(GOLDEN, name, 'truth.json') }));
quarters.push({ name: 'samples/2012Q3', input: 'samples/2012Q3', truth: 'samples/2012Q3.truth.json' });

const PATH_OPTIONS = new Set(['--roster', '--previous']);

const loadTruth = (quarter: Quarter): Truth =>
  truthSchema.parse(JSON.parse(readFileSync(quarter.truth, 'utf8')));

function argsOf(quarter: Quarter, truth: Truth): string[] {
  if (truth.args.length === 0 && existsSync(join(quarter.input, 'units.csv'))) {
    return quarter.name.startsWith('samples/') ? ['--roster', join(quarter.input, 'units.csv')] : [];
  }
  return truth.args.map((arg, index) =>
    PATH_OPTIONS.has(truth.args[index - 1] ?? '') ? join(quarter.input, arg) : arg,
  );
}

describe.each(quarters)('quarter $name', (quarter) => {
  const truth = loadTruth(quarter);
  let json: ResultJson;
  let exit: number;

  beforeAll(async () => {
    const folder = freshFolder();
    const run = await runCommand([
      'consolidate',
      quarter.input,
      ...['--year', String(truth.year), '--quarter', String(truth.quarter)],
      ...argsOf(quarter, truth),
      ...['--out', join(folder, 'report.xlsx'), '--json', '-'],
    ]);
    expect(run.err).toContain('report.xlsx');
    json = resultSchema.parse(JSON.parse(run.out));
    exit = run.status;
  }, 120_000);

  test('exit status', () => {
    const attention =
      truth.units.some((unit) => unit.status !== 'reported') || truth.files.some((file) => file.status === 'rejected');
    // Findings alone may ask for attention too, so a truth that does not say the status allows both.
    expect(truth.exit === undefined && !attention ? [0, 3] : [truth.exit ?? 3]).toContain(exit);
  });

  test('totals', () => {
    const totals = Object.fromEntries(
      Object.keys(truth.totals).map((key) => {
        const { value, complete } = json.totals[key as keyof ResultJson['totals']];
        return [key, { value, complete }];
      }),
    );
    expect(totals).toEqual(truth.totals);
  });

  test('states of the units', () => {
    const states = json.units.map(({ unit, status }) => `${unit} ${status}`);
    expect(states.sort()).toEqual(truth.units.map(({ unit, status }) => `${unit} ${status}`).sort());
    for (const expected of truth.units) {
      const files = expected.files ?? (expected.file === undefined ? undefined : [expected.file]);
      if (!files) continue;
      const unit = json.units.find((one) => one.unit === expected.unit)!;
      expect([unit.unit, [...unit.files].sort()]).toEqual([unit.unit, [...files].sort()]);
    }
  });

  test('used and computed figures, and who is late', () => {
    for (const expected of truth.units) {
      const unit = json.units.find((one) => one.unit === expected.unit)!;
      const pick = (which: 'used' | 'computed', keys: object): object =>
        Object.fromEntries(
          Object.keys(keys).map((key) => [key, unit.values[key as keyof typeof unit.values][which]]),
        );
      const used = expected.used ?? {};
      const computed = expected.computed ?? {};
      expect({ unit: unit.unit, used: pick('used', used), computed: pick('computed', computed) }).toEqual({
        unit: expected.unit,
        used,
        computed,
      });
      if (expected.late !== undefined) expect([unit.unit, unit.late]).toEqual([unit.unit, expected.late]);
    }
  });

  test('states of the files', () => {
    for (const expected of truth.files) {
      const file = json.files.find((one) => one.file === expected.file);
      expect({ file: file?.file, status: file?.status, reason: file?.reason }).toEqual({
        file: expected.file,
        status: expected.status,
        reason: expected.reason ?? null,
      });
    }
  });

  test('files that may be told in more than one way', () => {
    for (const { file, statusOneOf, reasonOneOf } of truth.filesOneOf) {
      const found = json.files.find((one) => one.file === file);
      expect(statusOneOf).toContain(found?.status);
      if (reasonOneOf) expect(reasonOneOf).toContain(found?.reason);
    }
  });

  test('findings: none missed, none invented', () => {
    const key = (rule: string, unit: string | null): string => `${rule} ${unit ?? ''}`;
    const found = new Set(json.findings.map((finding) => key(finding.rule, finding.unit)));
    const exact = new Set([...JUDGED_RULES, ...truth.exactRules]);
    const judged = [...found].filter((one) => exact.has(one.slice(0, 3))).sort();
    const expected = truth.findings.filter(([rule]) => exact.has(rule)).map(([rule, unit]) => key(rule, unit));
    expect(judged).toEqual([...new Set(expected)].sort());
    const others = [...truth.findings, ...truth.findingsAlso].map(([rule, unit]) => key(rule, unit));
    expect(others.filter((one) => !found.has(one))).toEqual([]);
  });
});
