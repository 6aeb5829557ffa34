import { parseCellAddress } from '../sheet/address';
import type { PlacedFinding, UnitResult } from './result';
import { byCodePoint } from './same-content';

/**
 * Findings in one order whatever order the files came in: unit, rule, file, sheet, row, column. Those of one file that
 * have no cell keep the order in which its rules gave them, which is that of the form.
 */
export function sortedFindings(
  findings: readonly PlacedFinding[],
  units: readonly UnitResult[],
): readonly PlacedFinding[] {
  const rank = new Map(units.map((unit, index) => [unit.unit, index]));
  const unitRank = (finding: PlacedFinding): number =>
    finding.unit === null ? units.length : (rank.get(finding.unit) ?? units.length);
  return [...findings].sort(
    (a, b) =>
      unitRank(a) - unitRank(b) ||
      byCodePoint(a.rule, b.rule) ||
      byCodePoint(a.file ?? '', b.file ?? '') ||
      byCodePoint(a.place?.sheet ?? '', b.place?.sheet ?? '') ||
      byCell(a.place?.cell, b.place?.cell),
  );
}

function byCell(a: string | undefined, b: string | undefined): number {
  const first = parseCellAddress((a ?? '').split(':')[0]!);
  const second = parseCellAddress((b ?? '').split(':')[0]!);
  return (first?.row ?? -1) - (second?.row ?? -1) || (first?.col ?? -1) - (second?.col ?? -1);
}
