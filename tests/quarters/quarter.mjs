/** One golden quarter: collects files and units, then writes `input/` and `truth.json`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_RULES, EXACT_RULES, brokenRules, usedValues } from './law.mjs';
import { Random } from './random.mjs';
import { compute } from './school.mjs';
import { encodeGbk } from './writers.mjs';
import { INDICATOR_KEYS } from './vocabulary.mjs';

export class Quarter {
  #files = new Map();
  #units = new Map();
  #fileTruths = [];
  #openFiles = [];
  #extraFindings = [];
  #args = [];

  /** `roster`: [{ name, aliases }] or null for a run without one. */
  constructor(name, { year, quarter, roster }) {
    Object.assign(this, { name, year, quarter, roster });
    this.random = new Random(name);
    this.period = { year, quarter };
    if (roster) for (const { name: unit } of roster) this.#units.set(unit, { unit, status: 'missing' });
  }

  addFile(name, bytes) {
    if (this.#files.has(name)) throw new Error(`two files named ${name}`);
    this.#files.set(name, bytes);
  }

  bytesOf(name) {
    return this.#files.get(name);
  }

  /** A file that is no unit's return: { file, status, reason }. */
  addOtherFile(truth, bytes) {
    this.addFile(truth.file, bytes);
    this.#fileTruths.push(truth);
  }

  /** The same where the contract leaves room: { file, statusOneOf, reasonOneOf }. */
  addOpenFile(truth, bytes) {
    this.addFile(truth.file, bytes);
    this.#openFiles.push(truth);
  }

  addArgs(...args) {
    this.#args.push(...args);
  }

  /** A unit that counts. `file` is left out where the contract does not say how the name is shown (inside a zip). */
  report(school, file, extra = {}) {
    const truth = { unit: school.unit, status: 'reported', ...(file ? { file } : {}), ...extra };
    this.#units.set(school.unit, { ...truth, used: usedValues(school), computed: compute(school) });
    for (const rule of brokenRules(school)) this.#extraFindings.push([rule, school.unit]);
  }

  /** A unit that does not count: `empty`, `wrongPeriod`, `duplicate` or `unknownUnit`. */
  exclude(unit, status, files) {
    const rule = { wrongPeriod: 'D05', duplicate: 'D02', unknownUnit: 'D03' }[status];
    this.#units.set(unit, { unit, status, ...(files.length === 1 ? { file: files[0] } : { files }) });
    if (rule) this.#extraFindings.push([rule, unit]);
  }

  #findings() {
    const missing = [...this.#units.values()]
      .filter(({ status }) => status === 'missing')
      .map(({ unit }) => ['D01', unit]);
    return [...this.#extraFindings, ...missing].sort(([a, x], [b, y]) => (a + x < b + y ? -1 : 1));
  }

  #total(key) {
    const reported = [...this.#units.values()].filter(({ status }) => status === 'reported');
    if (reported.some(({ used }) => !(key in used))) return null;
    const values = reported.map(({ used }) => used[key]).filter((value) => value !== null);
    const outside = this.roster
      ? [...this.#units.keys()].filter((unit) => !this.roster.some(({ name }) => name === unit))
      : [];
    const expected = [...this.#units.values()].filter(({ unit }) => !outside.includes(unit));
    return {
      value: values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null,
      complete: expected.every(({ status, used }) => status === 'reported' && used[key] !== null),
    };
  }

  #needsAttention(findings) {
    const rejected = this.#fileTruths.some(({ status }) => status === 'rejected');
    return rejected || findings.some(([rule]) => ERROR_RULES.includes(rule));
  }

  truth() {
    const totals = INDICATOR_KEYS.map((key) => [key, this.#total(key)]).filter(([, total]) => total !== null);
    const findings = this.#findings();
    const exact = (rule) => EXACT_RULES.includes(rule);
    return {
      year: this.year,
      quarter: this.quarter,
      args: this.#args,
      exit: this.#needsAttention(findings) ? 3 : 0,
      totals: Object.fromEntries(totals),
      units: [...this.#units.values()],
      files: this.#fileTruths,
      filesOneOf: this.#openFiles,
      exactRules: EXACT_RULES,
      findings: findings.filter(([rule]) => exact(rule)),
      findingsAlso: findings.filter(([rule]) => !exact(rule)),
    };
  }

  /** Writes the roster as units.csv and names it in `args`. */
  addRosterCsv(charset = 'utf-8-bom') {
    const lines = this.roster.map(({ name, aliases = [] }) => `${name},${aliases.join('|')},联系老师`);
    const text = `${['单位名称,别名,联系人', ...lines].join('\r\n')}\r\n`;
    this.addFile(
      'units.csv',
      charset === 'gbk' ? encodeGbk(text) : new TextEncoder().encode(`\uFEFF${text}`),
    );
    this.addArgs('--roster', 'units.csv');
  }

  write(goldenFolder) {
    const folder = join(goldenFolder, this.name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'input'), { recursive: true });
    for (const [name, bytes] of this.#files) writeFileSync(join(folder, 'input', name), bytes);
    writeFileSync(join(folder, 'truth.json'), truthText(this.truth()));
    return {
      files: this.#files.size,
      bytes: [...this.#files.values()].reduce((sum, { length }) => sum + length, 0),
    };
  }
}

/** JSON with one line per unit, file and finding, so that a change of one shows as one line. */
function truthText(truth) {
  const line = (value) => `  ${JSON.stringify(value)}`;
  const member = ([key, value]) => {
    const rows =
      Array.isArray(value) && value.some((item) => typeof item === 'object')
        ? value.map(line).join(',\n')
        : null;
    return ` ${JSON.stringify(key)}: ${rows === null ? JSON.stringify(value) : `[\n${rows}\n ]`}`;
  };
  return `{\n${Object.entries(truth).map(member).join(',\n')}\n}\n`;
}
