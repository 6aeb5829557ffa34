import type { RememberedRow, RowMemory } from '../school/row-memory';
import type { CellPlace } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';

/** What is kept of a unit's earlier quarter: the figures that counted, and its rows where they were kept. */
export interface EarlierQuarter {
  readonly period: Period;
  readonly values: Readonly<Partial<Record<IndicatorKey, number | null>>>;
  readonly memory?: readonly RememberedRow[] | undefined;
}

/** What a unit reports now: the figures that count (typed, else computed; null where neither is usable) and their cells. */
export interface CurrentQuarter {
  readonly values: Readonly<Partial<Record<IndicatorKey, number | null>>>;
  readonly places: Readonly<Partial<Record<IndicatorKey, CellPlace | null>>>;
  readonly memory?: readonly RowMemory[] | undefined;
}

/** What the rules of family C look at. Only for units compared at all: no previous data given, no family C. */
export interface PreviousCheckContext {
  readonly mechanism: Mechanism;
  readonly period: Period;
  readonly current: CurrentQuarter;
  /** The unit's latest earlier quarter; undefined where the previous data do not know the unit (C10). */
  readonly previous: EarlierQuarter | undefined;
}
