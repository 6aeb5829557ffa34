import { byIndicator } from './json-values';
import type { ConsolidationResult, PlacedFinding, UnitResult } from './result';
import type { FileJson, ResultJson } from './result-schema';
import type { FileReading } from './submission';
import { traceJson } from './write-trace';

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
      ...(finding.kept === undefined ? {} : { kept: finding.kept }),
    })),
    trace: traceJson(result),
  };
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

function fileJson(reading: FileReading): FileJson {
  const tables = reading.tables.map(({ sheet, kind, range }) => ({ sheet, kind, range }));
  const { file } = reading;
  switch (reading.status) {
    case 'used':
      return { file, status: 'used', reason: null, tables };
    case 'ignored':
      return { file, status: 'ignored', reason: reading.reason, tables };
    case 'rejected':
      return { file, status: 'rejected', reason: reading.reason, tables };
  }
}
