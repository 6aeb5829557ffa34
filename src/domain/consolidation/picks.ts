import type { GivenPick, Pick } from './clerk-decisions';
import type { RosterMatcher } from './roster';
import type { FileReading, Submission } from './submission';
import type { UnitSubmissions } from './unit-submissions';

export type { Pick } from './clerk-decisions';

/** A choice made in a part. It holds among the contents that the part had; beside any other, it must be made anew. */
export interface PartPick {
  readonly unit: string;
  /** Content hash of the file chosen. */
  readonly sha256: string;
  /** Content hashes of all files that the part used. */
  readonly known: readonly string[];
}

export interface PicksInput {
  readonly files: readonly FileReading[];
  readonly picks: readonly GivenPick[];
  readonly partPicks: readonly PartPick[];
  readonly matcher: RosterMatcher | undefined;
}

export interface PickedGroups {
  readonly groups: readonly UnitSubmissions[];
  /** The choices in force: those that left a file out. */
  readonly picks: readonly Pick[];
  /** Choices made here among other contents than came in, so that there is to choose anew. */
  readonly lapsed: readonly Pick[];
}

/** Leaves of each unit's files the chosen ones. What is chosen here goes before what a part chose. */
export function pickedGroups(all: readonly UnitSubmissions[], input: PicksInput): PickedGroups {
  const inForce = input.picks.filter((pick) => isAmong(pick, all));
  const chosenHere = hashesByUnit({ ...input, picks: inForce });
  const partPicks = input.partPicks.map(({ unit, sha256, known }) => ({
    unit: input.matcher?.match(unit).unit?.name ?? unit,
    sha256,
    known: new Set(known),
  }));
  const picks: Pick[] = [];
  const groups = all.map((group) => {
    const { unit, submissions } = group;
    const ofParts = partPicks
      .filter((pick) => pick.unit === unit && submissions.every(({ sha256 }) => pick.known.has(sha256)))
      .map(({ sha256 }) => sha256);
    const left = among(submissions, chosenHere.get(unit)) ?? among(submissions, new Set(ofParts));
    if (!left || left.length === submissions.length) return group;
    for (const file of new Set(left.map((one) => one.file))) picks.push({ unit, file });
    return { ...group, submissions: left };
  });
  const open = new Set(groups.filter(({ submissions }) => submissions.length > 1).map(({ unit }) => unit));
  const lapsed = input.picks
    .filter((pick) => !inForce.includes(pick) && open.has(pick.unit))
    .map(({ unit, file }) => ({ unit, file }));
  return { groups, picks, lapsed };
}

/** Nothing came in beside what the choice was made among; what went since leaves it as it is. */
const isAmong = ({ unit, contents }: GivenPick, groups: readonly UnitSubmissions[]): boolean =>
  contents === undefined ||
  groups
    .filter((group) => group.unit === unit)
    .every(({ submissions }) => submissions.every(({ sha256 }) => contents.includes(sha256)));

/** By content, so that a choice of a copy is a choice of the file that is kept of it. */
function hashesByUnit({ files, picks }: PicksInput): ReadonlyMap<string, ReadonlySet<string>> {
  const byUnit = new Map<string, Set<string>>();
  for (const { unit, file, sha256 } of picks) {
    const chosen = byUnit.get(unit) ?? new Set();
    if (sha256 !== undefined) chosen.add(sha256);
    else for (const one of files) if (one.file === file) chosen.add(one.sha256);
    byUnit.set(unit, chosen);
  }
  return byUnit;
}

/** The submissions chosen; undefined where none of them is. */
function among(
  submissions: readonly Submission[],
  chosen: ReadonlySet<string> | undefined,
): readonly Submission[] | undefined {
  const left = submissions.filter(({ sha256 }) => chosen?.has(sha256));
  return left.length > 0 ? left : undefined;
}
