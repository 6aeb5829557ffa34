import type { CellPlace } from '../forms/recognised-table';

/** What a rating cell says about the work (spec §2.1). */
export type RatingState = 'RATED' | 'DONE_NO_RATING' | 'NOT_DONE' | 'BLANK' | 'UNKNOWN';

export interface RatingReading {
  readonly state: RatingState;
  /** Key of the grade on the mechanism's scale; only with `RATED`. */
  readonly grade?: string;
  /** The remark beside the grade: brackets, or text behind a colon. */
  readonly comment?: string;
  /** The wording is a synonym and stands for `grade` until a clerk says otherwise. */
  readonly toConfirm?: boolean;
  /** The grade's wording as compared (优秀), without remarks; with `RATED`, and with `offScale`. */
  readonly wording?: string;
  /** Why the wording is unknown: a grade the scale lacks, two grades at once, a bare number, or anything else. */
  readonly unknown?: 'offScale' | 'several' | 'number' | 'other' | 'error';
}

/** A synonym met in a workbook, to be confirmed once. */
export interface SynonymUse {
  readonly text: string;
  readonly grade: string;
  readonly first: CellPlace;
  readonly times: number;
}
