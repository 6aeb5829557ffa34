import type { Mechanism } from '../mechanism/definition';
import type { Period } from '../mechanism/quarters';
import type { CalendarDate } from '../sheet/cell-value';
import { acceptedInForce } from './accepted-guesses';
import {
  NO_DECISIONS,
  type DecisionsInForce,
  type GivenPick,
  type QuarterDecisions,
} from './clerk-decisions';
import { ConfirmedNames, namesInForce } from './confirmed-names';
import { correctionsOf, decidedCorrections } from './corrections';
import { decidedExclusions, exclusionsInForce, separatedGroups } from './exclusions';
import { sortedFindings } from './finding-order';
import { lapsedDecisions } from './lapsed-decisions';
import type { PreviousQuarter } from './previous-quarter';
import { pickedGroups, type PartPick } from './picks';
import type { ConsolidationResult, PlacedFinding } from './result';
import { RosterMatcher, type RosterUnit } from './roster';
import { byCodePoint, withoutCopies } from './same-content';
import type { FileReading } from './submission';
import { totalsOf } from './totals';
import { unitFindings } from './unit-findings';
import { unitResult } from './unit-result';
import { groupByUnit } from './unit-submissions';

export type { Pick } from './picks';

export interface ConsolidationInput {
  readonly mechanism: Mechanism;
  readonly period: Period;
  readonly files: readonly FileReading[];
  /** Files that were given and are not read, here or in a part; absent: none. */
  readonly unread?: readonly string[];
  /** Undefined: every unit that is read is expected. */
  readonly roster: readonly RosterUnit[] | undefined;
  readonly previous: PreviousQuarter | undefined;
  readonly due: CalendarDate | undefined;
  readonly picks: readonly GivenPick[];
  /** What the clerk decided beyond choosing among files. */
  readonly decisions?: QuarterDecisions;
  /** Units that a part's own roster expected; used only where there is no roster here. */
  readonly expectedElsewhere?: readonly RosterUnit[];
  /** What reading the inputs itself found, e.g. a part whose totals are not its sums (D04). */
  readonly partFindings?: readonly PlacedFinding[];
  /** Choices that parts made; they hold where nothing came beside the files that the part had. */
  readonly partPicks?: readonly PartPick[];
  /** The other decisions of parts; each holds for the files that it was about. What is decided here goes before. */
  readonly partDecisions?: readonly DecisionsInForce[];
}

/**
 * Adds up what the files of a quarter say and a clerk decided. Depends on the set of files only: neither their order nor
 * the way they were grouped into parts changes any figure, state or finding.
 */
export function consolidate(input: ConsolidationInput): ConsolidationResult {
  const files = withoutCopies(input.files);
  const roster = input.roster ?? rosterOfParts(input.expectedElsewhere);
  const hasRoster = roster !== undefined;
  const matcher = roster && new RosterMatcher(roster, input.mechanism.vocabulary);
  const { decisions: here = NO_DECISIONS, partDecisions: ofParts = [] } = input;
  const names = new ConfirmedNames(
    here.names,
    ofParts.flatMap((part) => part.names),
  );
  const submissions = files.flatMap((file) => file.submissions);
  const {
    groups: all,
    picks,
    lapsed,
  } = pickedGroups(groupByUnit(submissions, roster, matcher, names), {
    files,
    picks: input.picks,
    partPicks: input.partPicks ?? [],
    matcher,
  });
  const exclusions = decidedExclusions(all, here, ofParts, matcher);
  const { counted, excluded } = separatedGroups(all, exclusions);
  const decidedFigures = decidedCorrections(all, here, ofParts, matcher);
  const corrections = counted.map((group) => correctionsOf(group, decidedFigures));
  const context = { period: input.period, due: input.due, hasRoster };
  const units = counted.map((group, index) => unitResult(group, corrections[index]!, context));
  const findings = counted.flatMap((group, index) => unitFindings(group, units[index]!, input));
  return {
    mechanism: input.mechanism.id,
    period: input.period,
    totals: totalsOf(units, hasRoster, input.unread),
    units,
    excluded: excluded.map(({ group, reason }) => ({ ...unitResult(group, [], context), reason })),
    files,
    unread: [...new Set(input.unread)].sort(byCodePoint),
    findings: sortedFindings([...findings, ...(input.partFindings ?? [])], units),
    hasRoster,
    roster: roster ?? [],
    picks,
    decisions: {
      names: namesInForce(all.flatMap((group) => group.confirmed)),
      exclusions: exclusionsInForce(excluded),
      corrections: corrections.flat(),
      acceptedGuesses: acceptedInForce(
        [here, ...ofParts].flatMap((one) => one.acceptedGuesses),
        files,
        units,
      ),
    },
    lapsed: lapsedDecisions(counted, lapsed, exclusions, decidedFigures),
  };
}

/** The rosters of all parts as one; a unit that two parts expect is one unit with both lists of aliases. */
function rosterOfParts(units: readonly RosterUnit[] | undefined): readonly RosterUnit[] | undefined {
  const byName = new Map<string, RosterUnit>();
  for (const unit of units ?? []) {
    const known = byName.get(unit.name);
    const aliases = [...new Set([...(known?.aliases ?? []), ...unit.aliases])].sort(byCodePoint);
    byName.set(unit.name, { ...unit, aliases });
  }
  const all = [...byName.values()].sort((a, b) => byCodePoint(a.name, b.name));
  return all.length > 0 ? all : undefined;
}
