import { plainUnitName } from '../school/unit-name';
import type { AboutContents } from './clerk-decisions';
import type { RosterMatcher } from './roster';
import type { UnitSubmissions } from './unit-submissions';
import { byCodePoint } from './same-content';

/** Which unit a decision names: the roster's before one of the same name that only a file's name gives. */
export class DecidedUnits<Decision extends { readonly unit: string }> {
  private readonly here: ReadonlyMap<string, Decision>;
  private readonly ofParts = new Map<string, (Decision & AboutContents)[]>();

  constructor(
    here: readonly Decision[],
    ofParts: readonly (Decision & AboutContents)[],
    private readonly matcher: RosterMatcher | undefined,
    /** Tells apart what is decided of one unit, say several figures. */
    private readonly subject: (decision: Decision) => string = () => '',
  ) {
    this.here = new Map(here.map((decision) => [this.keyOf(decision), decision]));
    for (const decision of ofParts) {
      const key = this.keyOf(decision);
      this.ofParts.set(key, [...(this.ofParts.get(key) ?? []), decision]);
    }
  }

  /** What was decided here about a unit. */
  decidedHere(group: UnitSubmissions, subject = ''): Decision | undefined {
    return this.here.get(keyOfGroup(group, subject));
  }

  /**
   * What parts decided about a unit, where they had everything that came in for it; beside anything else it has to be
   * decided anew.
   */
  decidedInParts(group: UnitSubmissions, subject = ''): readonly Decision[] {
    const decisions = this.ofParts.get(keyOfGroup(group, subject)) ?? [];
    const known = new Set(decisions.flatMap(({ contents }) => contents));
    return group.submissions.every(({ sha256 }) => known.has(sha256)) ? decisions : [];
  }

  private keyOf(decision: Decision): string {
    const unit = this.matcher?.match(decision.unit).unit?.name;
    return keyText(unit !== undefined, unit ?? decision.unit, this.subject(decision));
  }
}

const keyOfGroup = ({ unit, rosterUnit }: UnitSubmissions, subject: string): string =>
  keyText(rosterUnit !== undefined, unit, subject);

const keyText = (onRoster: boolean, unit: string, subject: string): string =>
  `${onRoster ? 'roster' : 'other'}|${plainUnitName(unit)}|${subject}`;

/** Several reasons as one, in an order that does not depend on that of the parts. */
export const joinedReasons = (decisions: readonly { readonly reason: string }[]): string =>
  [...new Set(decisions.map(({ reason }) => reason))].sort(byCodePoint).join('；');

/** The contents a decision about a unit is about. */
export const contentsOf = ({ submissions }: UnitSubmissions): readonly string[] =>
  [...new Set(submissions.map(({ sha256 }) => sha256))].sort(byCodePoint);
