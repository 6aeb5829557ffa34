import type { AboutContents, DecisionsInForce, Exclusion, QuarterDecisions } from './clerk-decisions';
import type { RosterMatcher } from './roster';
import { contentsOf, DecidedUnits, joinedReasons } from './decided-units';
import type { UnitSubmissions } from './unit-submissions';

export interface ExcludedGroup {
  readonly group: UnitSubmissions;
  readonly reason: string;
}

export interface SeparatedGroups {
  readonly counted: readonly UnitSubmissions[];
  readonly excluded: readonly ExcludedGroup[];
}

export const decidedExclusions = (
  groups: readonly UnitSubmissions[],
  here: QuarterDecisions,
  ofParts: readonly DecisionsInForce[],
  matcher: RosterMatcher | undefined,
): DecidedUnits<Exclusion> =>
  new DecidedUnits(
    here.exclusions,
    ofParts.flatMap((part) => part.exclusions),
    groups,
    matcher,
  );

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
