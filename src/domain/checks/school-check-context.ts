import type { Mechanism } from '../mechanism/definition';
import type { Period } from '../mechanism/quarters';
import type { SchoolFigures } from '../school/school-figures';
import type { SchoolReturn } from '../school/school-return';

/** All that the rules of families A and B look at: one school's forms, what they add up to, and the period asked for. */
export interface SchoolCheckContext {
  readonly mechanism: Mechanism;
  readonly period: Period;
  readonly school: SchoolReturn;
  readonly figures: SchoolFigures;
  /** Names of the school's Party members, normalised as a reader of names does; absent where no roster is loaded (B19). */
  readonly memberRoster?: ReadonlySet<string> | undefined;
  /** Number of Party branches of the school, where known (A11). */
  readonly branchCount?: number | undefined;
}
