import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { ConsolidationResult, PlacedFinding, UnitResult } from './result';
import type { ResultJson, ResultTrace } from './result-schema';
import type { FileReading, Submission } from './submission';

/** The result as the contract's JSON object, keys in the contract's order; no clock and no path gets in. */
export function resultJson(
  result: ConsolidationResult,
  messageOf: (finding: PlacedFinding) => string,
): ResultJson {
  return {
    schemaVersion: 1,
    mechanism: result.mechanism,
    year: result.period.year,
    quarter: result.period.quarter,
    totals: byIndicator((key) => {
      const { value, complete, units } = result.totals[key];
      return { value, complete, units };
    }),
    units: result.units.map(unitJson),
    files: result.files.map(fileJson),
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      unit: finding.unit,
      file: finding.file,
      sheet: finding.place?.sheet ?? null,
      cell: finding.place?.cell ?? null,
      message: messageOf(finding),
      values: finding.values,
    })),
    trace: traceJson(result),
  };
}

function byIndicator<T>(value: (key: IndicatorKey) => T): Record<IndicatorKey, T> {
  return Object.fromEntries(INDICATOR_KEYS.map((key) => [key, value(key)])) as Record<IndicatorKey, T>;
}

const unitJson = (unit: UnitResult): ResultJson['units'][number] => ({
  unit: unit.unit,
  status: unit.status,
  late: unit.late,
  files: [...unit.files],
  values: byIndicator((key) => {
    const { reported, computed, used, basis } = unit.values[key];
    return { reported, computed, used, basis };
  }),
});

const fileJson = (file: FileReading): ResultJson['files'][number] => ({
  file: file.file,
  status: file.status,
  reason: file.status === 'used' ? null : file.reason,
  tables: file.tables.map(({ sheet, kind, range }) => ({ sheet, kind, range })),
});

const traceJson = (result: ConsolidationResult): ResultTrace => ({
  files: result.files.map((file) => ({
    file: file.file,
    sha256: file.sha256,
    code: file.status === 'rejected' ? file.code : null,
    values: file.status === 'rejected' ? file.values : {},
    submissions: file.submissions.map(submissionJson),
  })),
  expected: result.hasRoster
    ? result.roster.map((unit) => ({ unit: unit.name, aliases: [...unit.aliases] }))
    : null,
});

const submissionJson = (submission: Submission): ResultTrace['files'][number]['submissions'][number] => ({
  unitName: submission.unitName,
  unitPlace: submission.unitPlace,
  period: submission.period,
  reportDate: submission.reportDate,
  datePlace: submission.datePlace,
  filled: submission.filled,
  figures: byIndicator((key) => submission.figures[key]),
  findings: submission.findings.map(({ rule, severity, place, values }) => ({
    rule,
    severity,
    place,
    values,
  })),
});
