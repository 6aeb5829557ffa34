import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { ConsolidationResult, IndicatorTotal, UnitResult } from './result';

/** Units that count as expected: those on the roster, or all that were read where there is none. */
export const expectedUnits = (units: readonly UnitResult[], hasRoster: boolean): readonly UnitResult[] =>
  hasRoster ? units.filter((unit) => unit.onRoster) : units;

/**
 * Sums what reported units give; a unit without a usable number leaves the total incomplete, never 0 (contract), and so
 * does a file that is not read yet.
 */
export function totalsOf(
  units: readonly UnitResult[],
  hasRoster: boolean,
  unread: readonly string[] = [],
): Readonly<Record<IndicatorKey, IndicatorTotal>> {
  const expected = expectedUnits(units, hasRoster);
  const entries = INDICATOR_KEYS.map((key) => {
    const reported = units.filter((unit) => unit.status === 'reported');
    const numbers = reported.map((unit) => unit.values[key].used).filter((value) => value !== null);
    const complete =
      unread.length === 0 &&
      expected.length > 0 &&
      expected.every((unit) => unit.status === 'reported' && unit.values[key].used !== null);
    const value = numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
    return [key, { value, complete, units: reported.length, usable: numbers.length }];
  });
  return Object.fromEntries(entries) as Record<IndicatorKey, IndicatorTotal>;
}

/** How many expected units a total lacks. */
export const openUnitsOf = (
  { units, hasRoster, totals }: Pick<ConsolidationResult, 'units' | 'hasRoster' | 'totals'>,
  key: IndicatorKey,
): number => Math.max(0, expectedUnits(units, hasRoster).length - totals[key].usable);
