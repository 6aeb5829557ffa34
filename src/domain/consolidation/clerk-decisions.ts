import type { IndicatorKey } from '../mechanism/indicator-definition';

/** A clerk's choice among several files of one unit: the unit as on the roster, the file as the result names it. */
export interface Pick {
  readonly unit: string;
  readonly file: string;
}

/** The content that was chosen, and all contents of the unit among which it was. */
export interface PickedContents {
  readonly sha256: string;
  readonly contents: readonly string[];
}

/** A choice as it is given; without contents it is of whatever file is called so. */
export type GivenPick = Pick & Partial<PickedContents>;

/** A unit that is left out of the quarter, with the clerk's reason; printed in the report, never silent. */
export interface Exclusion {
  readonly unit: string;
  readonly reason: string;
}

/** A name as a file writes it, and the unit of the roster that the clerk says it is. */
export interface NameDecision {
  readonly written: string;
  readonly unit: string;
}

/** A figure that a clerk typed in place of one that is unreadable or wrong, with the reason; printed in the report. */
export interface FigureCorrection {
  readonly unit: string;
  readonly indicator: IndicatorKey;
  readonly value: number;
  readonly reason: string;
}

/** Content hashes of the files a decision was about, so that in a larger whole it is about them and no others. */
export interface AboutContents {
  readonly contents: readonly string[];
}

/**
 * What a clerk has decided about a quarter beyond what the files say, without the choices among files of a unit. With
 * contents an exclusion or correction holds only while exactly these came in for its unit; without, whatever came in.
 */
export interface QuarterDecisions {
  readonly names: readonly NameDecision[];
  readonly exclusions: readonly (Exclusion & Partial<AboutContents>)[];
  readonly corrections: readonly (FigureCorrection & Partial<AboutContents>)[];
  /** Guesses of the reader that the clerk has looked at and accepts, by their key (see `guessKey`). */
  readonly acceptedGuesses: readonly string[];
}

/** Everything a clerk has decided about a quarter. */
export interface ClerkDecisions extends QuarterDecisions {
  readonly picks: readonly GivenPick[];
}

export const NO_DECISIONS: ClerkDecisions = {
  picks: [],
  names: [],
  exclusions: [],
  corrections: [],
  acceptedGuesses: [],
};

/** The decisions that changed something, each with what it was about; what a part hands up (see `picks` for those). */
export interface DecisionsInForce extends QuarterDecisions {
  readonly names: readonly (NameDecision & AboutContents)[];
  readonly exclusions: readonly (Exclusion & AboutContents)[];
  readonly corrections: readonly (FigureCorrection & AboutContents)[];
}

export const NOTHING_IN_FORCE: DecisionsInForce = {
  names: [],
  exclusions: [],
  corrections: [],
  acceptedGuesses: [],
};
