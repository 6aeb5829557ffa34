import type { Severity } from '../checks/finding';
import { estimatedFigures, estimateKey } from '../consolidation/accepted-guesses';
import type { ConsolidationResult, UnitStatus } from '../consolidation/result';
import { expectedUnits, openUnitsOf } from '../consolidation/totals';
import type { Mechanism } from '../mechanism/definition';
import type { Indicator } from '../mechanism/indicator-definition';
import { Confirmations } from './file-guesses';

/** Indicators whose totals lack the same number of units. */
export interface OpenIndicators {
  readonly units: number;
  readonly labels: readonly string[];
}

/** What the cover lines of a report count: everything that is not settled is in here. */
export interface ReportCounts {
  readonly expected: number;
  readonly units: Readonly<Record<UnitStatus, number>>;
  readonly late: number;
  /** Units that the clerk left out; not among those expected. */
  readonly excluded: number;
  /** Figures that the clerk put in. */
  readonly corrected: number;
  /** Totals that lack a unit, of ten. */
  readonly incompleteTotals: number;
  readonly open: readonly OpenIndicators[];
  readonly rejectedFiles: number;
  /** Files that were given and not read; while there are any, the rest is provisional. */
  readonly unreadFiles: number;
  /** Summed figures that are estimates (推算) and that no clerk has accepted yet. */
  readonly estimatedFigures: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** What of the reading a clerk should confirm: decisions of the reader, wordings, names. */
  readonly guesses: number;
}

export function reportCounts(
  result: ConsolidationResult,
  { indicators, vocabulary }: Mechanism,
): ReportCounts {
  const confirmations = new Confirmations(result, vocabulary);
  const reported = result.units.filter((unit) => unit.status === 'reported');
  const byStatus = (status: UnitStatus): number =>
    result.units.filter((unit) => unit.status === status).length;
  return {
    expected: expectedUnits(result.units, result.hasRoster).length,
    units: {
      reported: reported.length,
      missing: byStatus('missing'),
      empty: byStatus('empty'),
      duplicate: byStatus('duplicate'),
      wrongPeriod: byStatus('wrongPeriod'),
      unknownUnit: byStatus('unknownUnit'),
    },
    late: reported.filter((unit) => unit.late).length,
    excluded: result.excluded.length,
    corrected: result.decisions.corrections.length,
    incompleteTotals: indicators.filter(({ key }) => !result.totals[key].complete).length,
    open: openIndicators(result, indicators),
    rejectedFiles: result.files.filter((file) => file.status === 'rejected').length,
    unreadFiles: result.unread.length,
    estimatedFigures: estimatedFigures(result.units).filter(
      (figure) => !confirmations.isAccepted(estimateKey(figure)),
    ).length,
    findings: severityCounts(result.findings),
    guesses: result.files.reduce((sum, file) => sum + confirmations.countOf(file), 0),
  };
}

export function severityCounts(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Most units missing first; within that, form order. */
function openIndicators(
  result: ConsolidationResult,
  indicators: readonly Indicator[],
): readonly OpenIndicators[] {
  const groups = new Map<number, string[]>();
  for (const { key, label } of indicators) {
    const units = openUnitsOf(result, key);
    if (units > 0) groups.set(units, [...(groups.get(units) ?? []), label]);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([units, labels]) => ({ units, labels }));
}
