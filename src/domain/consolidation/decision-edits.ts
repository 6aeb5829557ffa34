import type {
  AboutContents,
  ClerkDecisions,
  Exclusion,
  FigureCorrection,
  GivenPick,
  NameDecision,
} from './clerk-decisions';

/*
 * A decision takes the place of an earlier one about the same thing, and each can be taken back; pure, so that a session
 * can add its readings up again at once.
 */

const replaced = <One>(list: readonly One[], one: One, isSame: (other: One) => boolean): readonly One[] => [
  ...list.filter((other) => !isSame(other)),
  one,
];

export const withPick = (decisions: ClerkDecisions, pick: GivenPick): ClerkDecisions => ({
  ...decisions,
  picks: replaced(decisions.picks, pick, ({ unit }) => unit === pick.unit),
});

export const withoutPick = (decisions: ClerkDecisions, unit: string): ClerkDecisions => ({
  ...decisions,
  picks: decisions.picks.filter((pick) => pick.unit !== unit),
});

export const withName = (decisions: ClerkDecisions, name: NameDecision): ClerkDecisions => ({
  ...decisions,
  names: replaced(decisions.names, name, ({ written }) => written === name.written),
});

export const withoutName = (decisions: ClerkDecisions, written: string): ClerkDecisions => ({
  ...decisions,
  names: decisions.names.filter((name) => name.written !== written),
});

export const withExclusion = (
  decisions: ClerkDecisions,
  exclusion: Exclusion & Partial<AboutContents>,
): ClerkDecisions => ({
  ...decisions,
  exclusions: replaced(decisions.exclusions, exclusion, ({ unit }) => unit === exclusion.unit),
});

export const withoutExclusion = (decisions: ClerkDecisions, unit: string): ClerkDecisions => ({
  ...decisions,
  exclusions: decisions.exclusions.filter((exclusion) => exclusion.unit !== unit),
});

interface FigureName {
  readonly unit: string;
  readonly indicator: FigureCorrection['indicator'];
}

const sameFigure =
  ({ unit, indicator }: FigureName) =>
  (other: FigureName): boolean =>
    other.unit === unit && other.indicator === indicator;

export const withCorrection = (
  decisions: ClerkDecisions,
  correction: FigureCorrection & Partial<AboutContents>,
): ClerkDecisions => ({
  ...decisions,
  corrections: replaced(decisions.corrections, correction, sameFigure(correction)),
});

export const withoutCorrection = (decisions: ClerkDecisions, figure: FigureName): ClerkDecisions => ({
  ...decisions,
  corrections: decisions.corrections.filter((correction) => !sameFigure(figure)(correction)),
});

export const withAccepted = (decisions: ClerkDecisions, key: string): ClerkDecisions => ({
  ...decisions,
  acceptedGuesses: replaced(decisions.acceptedGuesses, key, (other) => other === key),
});

export const withoutAccepted = (decisions: ClerkDecisions, key: string): ClerkDecisions => ({
  ...decisions,
  acceptedGuesses: decisions.acceptedGuesses.filter((other) => other !== key),
});
