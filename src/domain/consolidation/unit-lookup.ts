import type { Vocabulary } from '../mechanism/definition';
import { ConfirmedNames } from './confirmed-names';
import type { ConsolidationResult, UnitResult } from './result';
import { RosterMatcher } from './roster';
import type { Submission } from './submission';
import { groupByUnit } from './unit-submissions';

/** What came in for the units of a result, found again the way the result was made. */
export class UnitLookup {
  private readonly names: ConfirmedNames;
  private readonly matcher: RosterMatcher;
  private readonly submissions: ReadonlyMap<string, readonly Submission[]>;

  constructor(result: ConsolidationResult, vocabulary: Vocabulary) {
    this.names = new ConfirmedNames([], result.decisions.names);
    this.matcher = new RosterMatcher(result.roster, vocabulary);
    const groups = groupByUnit(
      result.files.flatMap((file) => file.submissions),
      result.hasRoster ? result.roster : undefined,
      result.hasRoster ? this.matcher : undefined,
      this.names,
    );
    this.submissions = new Map(
      groups.map(({ unit, rosterUnit, submissions }) => [
        keyOf({ unit, onRoster: rosterUnit !== undefined }),
        submissions,
      ]),
    );
  }

  /** Of a unit with several files only those among which there still is to choose. */
  submissionsOf(unit: UnitResult): readonly Submission[] {
    return this.allSubmissionsOf(unit).filter(({ file }) => unit.files.includes(file));
  }

  /** Also those that the clerk left out by choosing another. */
  allSubmissionsOf(unit: UnitResult): readonly Submission[] {
    return this.submissions.get(keyOf(unit)) ?? [];
  }

  /** True of a submission that counts for its unit by the normal form of its name, and by no clerk’s word. */
  isMatchedByForm(submission: Submission): boolean {
    const { unitName } = submission;
    if (unitName === null || unitName === '' || this.names.unitOf(submission) !== undefined) return false;
    return this.matcher.match(unitName).by === 'normalised';
  }
}

const keyOf = ({ unit, onRoster }: Pick<UnitResult, 'unit' | 'onRoster'>): string => `${onRoster}|${unit}`;
