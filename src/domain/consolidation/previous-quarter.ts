import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import type { Vocabulary } from '../mechanism/definition';
import type { ConsolidationResult, UnitResult } from './result';
import { RosterMatcher, type RosterUnit } from './roster';
import type { RowMemory } from '../school/row-memory';
import { plainUnitName } from '../school/unit-name';

/** What one unit reported in an earlier quarter. */
export interface PreviousUnit {
  readonly period: Period;
  readonly values: Readonly<Partial<Record<IndicatorKey, number | null>>>;
  /** Tasks, pledges and ratings; only where the earlier workbooks themselves were given. */
  readonly memory?: readonly RowMemory[];
}

/** An earlier quarter as read back from its JSON, its report workbook, or the schools' workbooks themselves. */
export interface PreviousQuarter {
  readonly period: Period;
  readonly units: readonly { readonly unit: string; readonly previous: PreviousUnit }[];
}

/** The earlier figures of a unit by its name; undefined where it did not report then. */
export function previousOfUnit(previous: PreviousQuarter, unit: string): PreviousUnit | undefined {
  const plain = plainUnitName(unit);
  return previous.units.find((entry) => plainUnitName(entry.unit) === plain)?.previous;
}

/** Takes a finished result as the quarter before; only reported units can be compared with. */
export const previousQuarterOf = (result: ConsolidationResult): PreviousQuarter => ({
  period: result.period,
  units: result.units
    .filter((unit) => unit.status === 'reported')
    .map((unit) => {
      const memory = memoryOf(result, unit);
      const values = Object.fromEntries(INDICATOR_KEYS.map((key) => [key, unit.values[key].used])) as Record<
        IndicatorKey,
        number | null
      >;
      return { unit: unit.unit, previous: { period: result.period, values, ...(memory ? { memory } : {}) } };
    }),
});

/** The rows of a unit's own part of its file; a workbook of several schools holds a part for each. */
function memoryOf(result: ConsolidationResult, unit: UnitResult): readonly RowMemory[] | undefined {
  const submissions = result.files.find(({ file }) => file === unit.files[0])?.submissions ?? [];
  const names = [unit.unit, unit.matchedFrom, unit.confirmedFrom].flatMap((name) =>
    name == null ? [] : [plainUnitName(name)],
  );
  const named = submissions.find(({ unitName }) => names.includes(plainUnitName(unitName ?? '')));
  return (named ?? (submissions.length === 1 ? submissions[0] : undefined))?.memory;
}

/** The earlier totals over all units that reported then; null where no unit gave the figure. */
export function previousTotals(previous: PreviousQuarter): Readonly<Record<IndicatorKey, number | null>> {
  const totals = INDICATOR_KEYS.map((key) => {
    const numbers = previous.units
      .map((entry) => entry.previous.values[key])
      .filter((value) => value != null);
    return [key, numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0)];
  });
  return Object.fromEntries(totals) as Record<IndicatorKey, number | null>;
}

/** The earlier quarter with its units under the names of this quarter's roster, matched as files are. */
export function underRosterNames(
  previous: PreviousQuarter,
  roster: readonly RosterUnit[],
  vocabulary: Vocabulary,
): PreviousQuarter {
  const matcher = new RosterMatcher(roster, vocabulary);
  return {
    ...previous,
    units: previous.units.map((entry) => ({
      ...entry,
      unit: matcher.match(entry.unit).unit?.name ?? entry.unit,
    })),
  };
}
