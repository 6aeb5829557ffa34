import type { CellPlace } from '../forms/recognised-table';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type {
  ConsolidationResult,
  ExcludedUnit,
  FigureBasis,
  FigureCorrectionNote,
  UnitResult,
  UnitStatus,
  UnitValue,
} from './result';

/** Why a unit adds nothing to a total. */
export type FigureGap = Exclude<UnitStatus, 'reported'> | 'unusable' | 'blank' | 'excluded';

/** What one unit adds to a total, and where that stands. */
export interface FigureSource {
  readonly unit: string;
  /** The number in the total; null where the unit adds nothing, and `gap` says why. */
  readonly value: number | null;
  readonly gap: FigureGap | null;
  readonly basis: FigureBasis;
  /** The number typed, also where a correction took its place. */
  readonly reported: number | null;
  readonly computed: number | null;
  /** Files of the unit; several for a duplicate, none for one that is missing. */
  readonly files: readonly string[];
  /** The file, and the cell (or the first cell of the table, `kind: 'table'`) behind the number. */
  readonly source: {
    readonly kind: 'cell' | 'table';
    readonly file: string;
    readonly place: CellPlace | null;
  } | null;
  readonly correction: FigureCorrectionNote | null;
  /** Why the unit is left out; null unless `gap` is `excluded`. */
  readonly reason: string | null;
}

/** Where a total comes from, unit by unit in roster order; also the units that give it nothing. */
export function sourcesOf(result: ConsolidationResult, indicator: IndicatorKey): readonly FigureSource[] {
  const rank = new Map(result.roster.map(({ name }, index) => [name, index]));
  const place = (unit: UnitResult): number =>
    unit.onRoster ? (rank.get(unit.unit) ?? result.roster.length) : result.roster.length;
  return [
    ...result.units.map((unit) => ({ unit, source: countedSource(unit, indicator) })),
    ...result.excluded.map((unit) => ({ unit, source: excludedSource(unit, indicator) })),
  ]
    .sort((a, b) => place(a.unit) - place(b.unit))
    .map(({ source }) => source);
}

function countedSource(unit: UnitResult, indicator: IndicatorKey): FigureSource {
  const value = unit.values[indicator];
  const gap = gapOf(unit.status, value);
  return { ...factsOf(unit, value), value: gap === null ? value.used : null, gap, reason: null };
}

const excludedSource = (unit: ExcludedUnit, indicator: IndicatorKey): FigureSource => ({
  ...factsOf(unit, unit.values[indicator]),
  value: null,
  gap: 'excluded',
  reason: unit.reason,
});

function gapOf(status: UnitStatus, { used, basis }: UnitValue): FigureGap | null {
  if (status !== 'reported') return status;
  if (used !== null) return null;
  return basis === 'typed' ? 'unusable' : 'blank';
}

function factsOf(
  { unit, files }: UnitResult,
  { basis, reported, computed, source, correction }: UnitValue,
): Omit<FigureSource, 'value' | 'gap' | 'reason'> {
  const kind = basis === 'computed' || basis === 'estimated' ? 'table' : 'cell';
  return {
    unit,
    basis,
    reported,
    computed,
    files,
    source: source && { kind, ...source },
    correction: correction ?? null,
  };
}
