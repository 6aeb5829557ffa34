import { plainUnitName } from '../school/unit-name';
import type { AboutContents } from './clerk-decisions';
import type { RosterMatcher } from './roster';
import type { UnitSubmissions } from './unit-submissions';
import { byCodePoint } from './same-content';

/** What is decided about one unit is told apart by this, say the figure. */
type Subject<Decision> = (decision: Decision) => string;

/**
 * Finds what was decided about a unit. What is decided here names it as the result shows it; a part may know it by
 * another name of the roster.
 */
export class DecidedUnits<Decision extends { readonly unit: string }> {
  private readonly here: ReadonlyMap<string, Decision & Partial<AboutContents>>;
  private readonly ofParts = new Map<string, (Decision & AboutContents)[]>();
  private readonly onRoster: ReadonlySet<string>;
  private readonly outside: ReadonlySet<string>;

  constructor(
    here: readonly (Decision & Partial<AboutContents>)[],
    ofParts: readonly (Decision & AboutContents)[],
    groups: readonly UnitSubmissions[],
    private readonly matcher: RosterMatcher | undefined,
    subject: Subject<Decision> = () => '',
  ) {
    const named = (isOnRoster: boolean) =>
      groups.filter(({ rosterUnit }) => isOnRoster === (rosterUnit !== undefined));
    this.onRoster = new Set(named(true).map(({ unit }) => plainUnitName(unit)));
    this.outside = new Set(named(false).map(({ unit }) => plainUnitName(unit)));
    this.here = new Map(here.map((one) => [keyText(this.isOnRoster(one.unit), one.unit, subject(one)), one]));
    for (const decision of ofParts) {
      const key = this.partKey(decision.unit, subject(decision));
      this.ofParts.set(key, [...(this.ofParts.get(key) ?? []), decision]);
    }
  }

  /** What was decided here about a unit, while it is about what came in for it. */
  decidedHere(group: UnitSubmissions, subject = ''): Decision | undefined {
    const decision = this.here.get(keyOfGroup(group, subject));
    return decision && isAbout(decision, group) ? decision : undefined;
  }

  /** What was decided here about a unit when something else had come in for it. */
  lapsedHere(group: UnitSubmissions, subject = ''): Decision | undefined {
    const decision = this.here.get(keyOfGroup(group, subject));
    return decision && !isAbout(decision, group) ? decision : undefined;
  }

  /**
   * What parts decided about a unit, where they had everything that came in for it; beside anything else it has to be
   * decided anew.
   */
  decidedInParts(group: UnitSubmissions, subject = ''): readonly Decision[] {
    const decisions = this.ofParts.get(keyOfGroup(group, subject)) ?? [];
    if (group.submissions.length === 0) return decisions.filter(({ contents }) => contents.length === 0);
    const known = new Set(decisions.flatMap(({ contents }) => contents));
    return group.submissions.every(({ sha256 }) => known.has(sha256)) ? decisions : [];
  }

  private isOnRoster(unit: string): boolean {
    return this.onRoster.has(plainUnitName(unit));
  }

  /** As written, before any likeness: a file that is called 三中 is not the school of that name. */
  private partKey(unit: string, subject: string): string {
    const isNamed = this.isOnRoster(unit) || this.outside.has(plainUnitName(unit));
    const other = isNamed ? undefined : this.matcher?.match(unit).unit?.name;
    return keyText(other !== undefined || this.isOnRoster(unit), other ?? unit, subject);
  }
}

function isAbout({ contents }: Partial<AboutContents>, group: UnitSubmissions): boolean {
  if (!contents) return true;
  const now = contentsOf(group);
  return now.length === new Set(contents).size && now.every((sha256) => contents.includes(sha256));
}

const keyOfGroup = ({ unit, rosterUnit }: UnitSubmissions, subject: string): string =>
  keyText(rosterUnit !== undefined, unit, subject);

const keyText = (onRoster: boolean, unit: string, subject: string): string =>
  `${onRoster ? 'roster' : 'other'}|${plainUnitName(unit)}|${subject}`;

/** Several reasons as one, in an order that does not depend on that of the parts. */
export const joinedReasons = (decisions: readonly { readonly reason: string }[]): string =>
  [...new Set(decisions.map(({ reason }) => reason))].sort(byCodePoint).join('；');

/** The contents a decision about a unit is about. */
export const contentsOf = ({ submissions }: Pick<UnitSubmissions, 'submissions'>): readonly string[] =>
  [...new Set(submissions.map(({ sha256 }) => sha256))].sort(byCodePoint);
