import type { Finding } from '../checks/finding';
import type { CellPlace } from '../forms/recognised-table';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import type { DecisionsInForce } from './clerk-decisions';
import type { LapsedDecision } from './lapsed-decisions';
import type { Pick } from './picks';
import type { RosterUnit } from './roster';
import type { FileReading } from './submission';

/** The six states of a unit (result contract). Only `reported` is summed. */
export type UnitStatus = 'reported' | 'missing' | 'empty' | 'duplicate' | 'wrongPeriod' | 'unknownUnit';

/** Where the figure that counts came from. */
export type FigureBasis = 'typed' | 'computed' | 'estimated' | 'missing';

/** A figure that the clerk put in place of what the file says. */
export interface FigureCorrectionNote {
  /** What the file says, where that can be shown: a number, or a text without names; null for a blank. */
  readonly written: string | null;
  readonly reason: string;
}

export interface UnitValue {
  readonly reported: number | null;
  readonly computed: number | null;
  /** What the clerk put in, else reported ?? computed ?? null; null also where something unusable was typed. */
  readonly used: number | null;
  readonly basis: FigureBasis;
  /** The cell (or table) behind `used`, for the trail from sum to source. */
  readonly source: { readonly file: string; readonly place: CellPlace | null } | null;
  /** Present where `used` is what the clerk put in; `reported` and `computed` are still the file's. */
  readonly correction?: FigureCorrectionNote;
}

export type UnitValues = Readonly<Record<IndicatorKey, UnitValue>>;

export interface UnitResult {
  readonly unit: string;
  readonly onRoster: boolean;
  readonly contact: string | null;
  readonly status: UnitStatus;
  /** Filled-in date after the due date; false where there is no date or no due date. */
  readonly late: boolean;
  readonly files: readonly string[];
  readonly values: UnitValues;
  /** How the name in the file was matched to the roster, where it was not written the same. */
  readonly matchedFrom: string | null;
  /** The name in the file, where the clerk said that it is this unit's. */
  readonly confirmedFrom?: string;
  /** The name fits several units of the roster, and so counts for none. */
  readonly ambiguous: boolean;
}

/** A unit that the clerk left out of the quarter: neither summed nor missing nor expected. */
export interface ExcludedUnit extends UnitResult {
  readonly reason: string;
}

export interface IndicatorTotal {
  /** Null where no unit gives the figure. */
  readonly value: number | null;
  /** Every expected unit is reported and has a usable number. */
  readonly complete: boolean;
  /** Units that are reported; `usable` of them give a number, and the value adds those up. */
  readonly units: number;
  readonly usable: number;
}

/** A finding placed in the whole: its unit and file, null where it does not apply. */
export interface PlacedFinding extends Finding {
  readonly unit: string | null;
  readonly file: string | null;
}

/** The quarter's result for all units: what the report workbook, the JSON and the pane show. */
export interface ConsolidationResult {
  readonly mechanism: string;
  readonly period: Period;
  readonly totals: Readonly<Record<IndicatorKey, IndicatorTotal>>;
  /** Roster order; units outside the roster last, by name. */
  readonly units: readonly UnitResult[];
  /** Units left out by the clerk, in the same order; in no total and not among `units`. */
  readonly excluded: readonly ExcludedUnit[];
  /** By file name. */
  readonly files: readonly FileReading[];
  /** Files given and not read, here or in a part, by name; while there are any, who did not report is not certain. */
  readonly unread: readonly string[];
  readonly findings: readonly PlacedFinding[];
  /** True where a roster said which units are expected. */
  readonly hasRoster: boolean;
  /** That roster; empty where there was none. */
  readonly roster: readonly RosterUnit[];
  /** The choices among several files of a unit that are in force, made here or in a part. */
  readonly picks: readonly Pick[];
  /** The clerk's other decisions that are in force, made here or in a part. */
  readonly decisions: DecisionsInForce;
  /** Those made here about other files than came in; they are not in force. */
  readonly lapsed: readonly LapsedDecision[];
}
