import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { Pick } from './picks';

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

/** Everything a clerk has decided about a quarter beyond what the files say. */
export interface ClerkDecisions {
  readonly picks: readonly Pick[];
  readonly names: readonly NameDecision[];
  readonly exclusions: readonly Exclusion[];
  readonly corrections: readonly FigureCorrection[];
  /** Guesses of the reader that the clerk has looked at and accepts, by their key (see `guessKey`). */
  readonly acceptedGuesses: readonly string[];
}

export const NO_DECISIONS: ClerkDecisions = {
  picks: [],
  names: [],
  exclusions: [],
  corrections: [],
  acceptedGuesses: [],
};
