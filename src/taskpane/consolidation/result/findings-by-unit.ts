import type { Severity } from '../../../domain/checks/finding';
import type { PlacedFinding } from '../../../domain/consolidation/result';
import { severityCounts } from '../../../domain/reports/report-counts';

export interface UnitFindings {
  /** Null for findings that belong to no unit. */
  readonly unit: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Errors first, then in the order of the result. */
  readonly findings: readonly PlacedFinding[];
}

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

const rank = ({ severity }: PlacedFinding): number => SEVERITIES.indexOf(severity);

/** Findings school by school, in the order in which the result names the schools; only of the severities asked for. */
export function findingsByUnit(
  findings: readonly PlacedFinding[],
  shown: ReadonlySet<Severity>,
): readonly UnitFindings[] {
  const groups = new Map<string | null, PlacedFinding[]>();
  for (const finding of findings) {
    if (!shown.has(finding.severity)) continue;
    const group = groups.get(finding.unit);
    if (group) group.push(finding);
    else groups.set(finding.unit, [finding]);
  }
  return [...groups].map(([unit, ofUnit]) => ({
    unit,
    counts: severityCounts(ofUnit),
    findings: ofUnit.sort((a, b) => rank(a) - rank(b)),
  }));
}
