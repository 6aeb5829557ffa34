import type { UnitResult } from '../../../domain/consolidation/result';

/** The states by which units are counted and filtered, in the order they are read. */
export const UNIT_STATES = [
  'reported',
  'late',
  'missing',
  'empty',
  'duplicate',
  'wrongPeriod',
  'unknownUnit',
] as const;

export type UnitState = (typeof UNIT_STATES)[number];

/** Late is said of a report that counts; of any other its own trouble is. */
export const unitStateOf = ({ status, late }: Pick<UnitResult, 'status' | 'late'>): UnitState =>
  status === 'reported' && late ? 'late' : status;

export function unitStateCounts(
  units: readonly Pick<UnitResult, 'status' | 'late'>[],
): Readonly<Record<UnitState, number>> {
  const counts = {
    reported: 0,
    late: 0,
    missing: 0,
    empty: 0,
    duplicate: 0,
    wrongPeriod: 0,
    unknownUnit: 0,
  };
  for (const unit of units) counts[unitStateOf(unit)]++;
  return counts;
}
