import { totalDiffersFinding } from '../checks/d';
import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { DecisionsInForce } from './clerk-decisions';
import { byIndicator } from './json-values';
import type { PreviousQuarter } from './previous-quarter';
import type { PlacedFinding } from './result';
import type { RosterUnit } from './roster';
import type { PartPick } from './picks';
import { fileReading, filesOfTrace, picksOfTrace } from './read-trace';
import { resultSchema, type ResultJson } from './result-schema';
import type { FileReading, Submission, SubmissionFigure } from './submission';

/** The result of a part (a district), ready to be combined with others. */
export interface PartResult {
  readonly files: readonly FileReading[];
  /** Units the part expected; null where it had no roster. */
  readonly expected: readonly RosterUnit[] | null;
  /** D04 where the part states a total that is not the sum of its units. */
  readonly findings: readonly PlacedFinding[];
  /** Choices among several files of a unit that the part made. */
  readonly picks: readonly PartPick[];
  /** What else the part's clerk decided; undefined where that is nothing, or the part does not tell. */
  readonly decisions: DecisionsInForce | undefined;
  /** Files that the part was given and had not read. */
  readonly unread: readonly string[];
}

/** Reads JSON of the contract; undefined where it is not a result at all. */
export function parseResultJson(data: unknown): ResultJson | undefined {
  const parsed = resultSchema.safeParse(data);
  return parsed.success ? parsed.data : undefined;
}

/** Takes a part's result apart into the readings of its files; `name` is the part's own file. */
export function partOfResult(json: ResultJson, name: string): PartResult {
  return {
    files: json.trace ? filesOfTrace(json.files, json.trace) : filesOfContract(json),
    expected: expectedOf(json),
    findings: wrongTotals(json, name),
    picks: json.trace ? picksOfTrace(json.files, json.trace) : [],
    decisions: json.trace?.decisions,
    unread: json.trace?.unread ?? [],
  };
}

function expectedOf(json: ResultJson): readonly RosterUnit[] | null {
  const named = (unit: string, aliases: readonly string[]): RosterUnit => ({
    name: unit,
    aliases,
    contact: null,
  });
  if (json.trace) return json.trace.expected?.map(({ unit, aliases }) => named(unit, aliases)) ?? null;
  // Only a result made with a roster can know of a unit that did not report.
  const hadRoster = json.units.some((unit) => unit.status === 'missing');
  return hadRoster
    ? json.units.filter((unit) => unit.status !== 'unknownUnit').map((unit) => named(unit.unit, []))
    : null;
}

function wrongTotals(json: ResultJson, file: string): readonly PlacedFinding[] {
  return INDICATOR_KEYS.flatMap((key) => {
    const stated = json.totals[key].value;
    const used = json.units
      .filter((unit) => unit.status === 'reported')
      .map((unit) => unit.values[key].used)
      .filter((value) => value !== null);
    const sum = used.length === 0 ? null : used.reduce((total, value) => total + value, 0);
    return stated === sum ? [] : [{ ...totalDiffersFinding(key, stated, sum), unit: null, file }];
  });
}

/** From a result another program wrote to the contract alone: enough to sum, without content hashes. */
function filesOfContract(json: ResultJson): readonly FileReading[] {
  return json.files.map((file) => {
    const submissions = json.units
      // A file with two reports of one unit is listed twice there, and stays two.
      .flatMap((unit) =>
        unit.files.filter((name) => name === file.file).map(() => submissionOfUnit(json, unit, file.file)),
      );
    const sha256 = `contract:${JSON.stringify([file.file, submissions.map((one) => one.figures)])}`;
    const parts = {
      sha256,
      submissions: submissions.map((submission) => ({ ...submission, sha256 })),
      tables: file.tables,
      guesses: [],
      synonyms: [],
    };
    return fileReading(file, parts, { code: 'contentUnknown', values: {} });
  });
}

function submissionOfUnit(json: ResultJson, unit: ResultJson['units'][number], file: string): Submission {
  const other = json.findings.find((finding) => finding.rule === 'D05' && finding.unit === unit.unit);
  const claimed = (key: string): number | null => {
    const value = other?.values[key];
    return typeof value === 'number' ? value : null;
  };
  return {
    file,
    sha256: '',
    unitName: unit.unit,
    unitPlace: null,
    period: { year: claimed('year'), quarter: claimed('quarter'), place: null },
    reportDate: null,
    datePlace: null,
    filled: unit.status !== 'empty',
    figures: Object.fromEntries(
      INDICATOR_KEYS.map((key) => [
        key,
        unit.status === 'duplicate' ? WITHHELD : figureOfValue(unit.values[key]),
      ]),
    ) as Record<IndicatorKey, SubmissionFigure>,
    findings: json.findings
      .filter((finding) => finding.unit === unit.unit && /^[ABC]/.test(finding.rule))
      .map(({ rule, severity, sheet, cell, values }) => ({
        rule,
        severity,
        place: sheet !== null && cell !== null ? { sheet, cell } : null,
        values,
      })),
  };
}

/** What a result does not tell of a unit with several reports: something was given, and it did not count. */
const WITHHELD: SubmissionFigure = {
  typed: 'unusable',
  reported: null,
  computed: null,
  estimated: false,
  place: null,
};

/** What was typed, in the form or by the clerk who corrected it, is all that such a result tells of a figure. */
function figureOfValue(value: ResultJson['units'][number]['values'][IndicatorKey]): SubmissionFigure {
  const reported = value.basis === 'typed' ? (value.used ?? value.reported) : value.reported;
  const typed =
    reported !== null
      ? 'number'
      : value.basis === 'typed'
        ? 'unusable'
        : value.basis === 'missing'
          ? 'absent'
          : 'blank';
  return { typed, reported, computed: value.computed, estimated: value.basis === 'estimated', place: null };
}

/** A result as the quarter to compare with. */
export const previousOfResult = (json: ResultJson): PreviousQuarter => {
  const period = { year: json.year, quarter: json.quarter };
  return {
    period,
    units: json.units
      .filter((unit) => unit.status === 'reported')
      .map((unit) => ({
        unit: unit.unit,
        previous: {
          period,
          values: byIndicator((key) => unit.values[key].used),
        },
      })),
  };
};
