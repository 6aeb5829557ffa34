import type { CellPlace } from '../../forms/recognised-table';
import type { IndicatorKey } from '../../mechanism/indicator-definition';
import type { Finding } from '../finding';
import { findingOf, type RuleHeader } from '../rule';

/** D04: a total that is stated anywhere is the sum of the units behind it. */
export const totalIsSum: RuleHeader = { id: 'D04', severity: 'error' };

/** For a total that is not; null where a total is left out, or where no unit gives the figure. */
export const totalDiffersFinding = (
  indicator: IndicatorKey,
  stated: number | null,
  sum: number | null,
  place: CellPlace | null = null,
): Finding => findingOf(totalIsSum, { place, values: { indicator, stated, sum } });
