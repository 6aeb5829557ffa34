import type { AboutContents, Exclusion } from './clerk-decisions';
import { contentsOf, joinedReasons, type DecidedUnits } from './decided-units';
import type { UnitSubmissions } from './unit-submissions';

export interface ExcludedGroup {
  readonly group: UnitSubmissions;
  readonly reason: string;
}

export interface SeparatedGroups {
  readonly counted: readonly UnitSubmissions[];
  readonly excluded: readonly ExcludedGroup[];
}

/** Sets aside the units that a clerk left out, each with the reason. */
export function separatedGroups(
  groups: readonly UnitSubmissions[],
  exclusions: DecidedUnits<Exclusion>,
): SeparatedGroups {
  const counted: UnitSubmissions[] = [];
  const excluded: ExcludedGroup[] = [];
  for (const group of groups) {
    const here = exclusions.decidedHere(group);
    const decisions = here ? [here] : exclusions.decidedInParts(group);
    if (decisions.length === 0) counted.push(group);
    else excluded.push({ group, reason: joinedReasons(decisions) });
  }
  return { counted, excluded };
}

export const exclusionsInForce = (
  excluded: readonly ExcludedGroup[],
): readonly (Exclusion & AboutContents)[] =>
  excluded.map(({ group, reason }) => ({ unit: group.unit, reason, contents: contentsOf(group) }));
