import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import type { ConsolidationResult } from './result';
import type { RowMemory } from './submission';
import { plainUnitName } from './unit-name';

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
export function previousQuarterOf(result: ConsolidationResult): PreviousQuarter {
  const memoryOf = (unit: string, file: string | undefined): readonly RowMemory[] | undefined =>
    result.files
      .find((reading) => reading.file === file)
      ?.submissions.find((submission) => submission.unitName !== null && submission.memory && unit !== '')
      ?.memory;
  return {
    period: result.period,
    units: result.units
      .filter((unit) => unit.status === 'reported')
      .map((unit) => {
        const memory = memoryOf(unit.unit, unit.files[0]);
        const values = Object.fromEntries(
          Object.entries(unit.values).map(([key, value]) => [key, value.used]),
        ) as Record<IndicatorKey, number | null>;
        return {
          unit: unit.unit,
          previous: { period: result.period, values, ...(memory ? { memory } : {}) },
        };
      }),
  };
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
