import {
  missingUnitFinding,
  otherPeriodFinding,
  severalFilesFinding,
  unknownUnitFindings,
} from '../checks/d';
import { runPreviousChecks } from '../checks';
import type { Finding } from '../checks/finding';
import type { Mechanism } from '../mechanism/definition';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import { compareDates, type Period } from '../mechanism/quarters';
import type { CalendarDate } from '../sheet/cell-value';
import { namesOtherPeriod } from '../school/claimed-period';
import { sortedFindings } from './finding-order';
import { previousOfUnit, type PreviousQuarter } from './previous-quarter';
import { pickedGroups, type PartPick, type Pick } from './picks';
import type { ConsolidationResult, PlacedFinding, UnitResult, UnitStatus } from './result';
import { RosterMatcher, type RosterUnit } from './roster';
import { byCodePoint, withoutCopies } from './same-content';
import type { FileReading, Submission } from './submission';
import { totalsOf } from './totals';
import { groupByUnit, type UnitSubmissions } from './unit-submissions';
import { noValues, unitValues } from './unit-values';

export type { Pick } from './picks';

export interface ConsolidationInput {
  readonly mechanism: Mechanism;
  readonly period: Period;
  readonly files: readonly FileReading[];
  /** Undefined: every unit that is read is expected. */
  readonly roster: readonly RosterUnit[] | undefined;
  readonly previous: PreviousQuarter | undefined;
  readonly due: CalendarDate | undefined;
  readonly picks: readonly Pick[];
  /** Units that a part's own roster expected; used only where there is no roster here. */
  readonly expectedElsewhere?: readonly RosterUnit[];
  /** What reading the inputs itself found, e.g. a part whose totals are not its sums (D04). */
  readonly partFindings?: readonly PlacedFinding[];
  /** Choices that parts made; they hold where nothing came beside the files that the part had. */
  readonly partPicks?: readonly PartPick[];
}

/**
 * Adds up what the files of a quarter say. Depends on the set of files only: neither their order nor the way they were
 * grouped into parts changes any figure, state or finding.
 */
export function consolidate(input: ConsolidationInput): ConsolidationResult {
  const files = withoutCopies(input.files);
  const roster = input.roster ?? rosterOfParts(input.expectedElsewhere);
  const matcher = roster && new RosterMatcher(roster, input.mechanism.vocabulary);
  const submissions = files.flatMap((file) => file.submissions);
  const { groups, picks } = pickedGroups(groupByUnit(submissions, roster, matcher), {
    files,
    picks: input.picks,
    partPicks: input.partPicks ?? [],
    matcher,
  });
  const units = groups.map((group) => unitResult(group, input, roster !== undefined));
  const findings = groups.flatMap((group, index) => unitFindings(group, units[index]!, input));
  return {
    mechanism: input.mechanism.id,
    period: input.period,
    totals: totalsOf(units, roster !== undefined),
    units,
    files,
    findings: sortedFindings([...findings, ...(input.partFindings ?? [])], units),
    hasRoster: roster !== undefined,
    roster: roster ?? [],
    picks,
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

function statusOf(group: UnitSubmissions, period: Period, hasRoster: boolean): UnitStatus {
  const [only, ...more] = group.submissions;
  if (!only) return 'missing';
  if (hasRoster && !group.rosterUnit) return 'unknownUnit';
  if (more.length > 0) return 'duplicate';
  if (!only.filled) return 'empty';
  return namesOtherPeriod(only.period, period) ? 'wrongPeriod' : 'reported';
}

function unitResult(group: UnitSubmissions, input: ConsolidationInput, hasRoster: boolean): UnitResult {
  const only = group.submissions.length === 1 ? group.submissions[0] : undefined;
  return {
    unit: group.unit,
    onRoster: group.rosterUnit !== undefined,
    contact: group.rosterUnit?.contact ?? null,
    status: statusOf(group, input.period, hasRoster),
    late: isLate(only, input.due),
    files: group.submissions.map((submission) => submission.file),
    values: only ? unitValues(only) : noValues,
    matchedFrom: group.matchedFrom,
    ambiguous: group.ambiguous,
  };
}

const isLate = (submission: Submission | undefined, due: CalendarDate | undefined): boolean =>
  submission?.reportDate != null && due !== undefined && compareDates(submission.reportDate, due) > 0;

function unitFindings(
  group: UnitSubmissions,
  unit: UnitResult,
  input: ConsolidationInput,
): readonly PlacedFinding[] {
  const only = group.submissions[0];
  const placed = (finding: Finding, file: string | null): PlacedFinding => ({
    ...finding,
    unit: unit.unit,
    file,
  });
  switch (unit.status) {
    case 'missing':
      return [placed(missingUnitFinding(unit.unit), null)];
    case 'duplicate':
      return [placed(severalFilesFinding(unit.unit, unit.files), null)];
    case 'unknownUnit':
      return group.submissions.flatMap((submission) =>
        unknownUnitFindings(submission.unitName, submission.unitPlace).map((finding) =>
          placed(finding, submission.file),
        ),
      );
    case 'wrongPeriod':
      return [placed(otherPeriodFinding(unit.unit, only!.period, input.period), only!.file)];
    case 'empty':
      return only!.findings.map((finding) => placed(finding, only!.file));
    case 'reported':
      return [...only!.findings, ...previousFindings(unit, only!, input)].map((finding) =>
        placed(finding, only!.file),
      );
  }
}

function previousFindings(
  unit: UnitResult,
  submission: Submission,
  input: ConsolidationInput,
): readonly Finding[] {
  if (!input.previous) return [];
  return runPreviousChecks({
    mechanism: input.mechanism,
    period: input.period,
    current: {
      values: Object.fromEntries(INDICATOR_KEYS.map((key) => [key, unit.values[key].used])),
      places: Object.fromEntries(INDICATOR_KEYS.map((key) => [key, unit.values[key].source?.place ?? null])),
      ...(submission.memory ? { memory: submission.memory } : {}),
    },
    previous: previousOfUnit(input.previous, unit.unit),
  });
}
