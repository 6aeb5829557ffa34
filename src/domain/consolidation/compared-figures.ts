import type { Mechanism } from '../mechanism/definition';
import type { Indicator } from '../mechanism/indicator-definition';
import { isDirectlyBefore } from '../mechanism/quarters';
import { previousTotals, type PreviousQuarter } from './previous-quarter';
import type { ConsolidationResult } from './result';
import { openUnitsOf } from './totals';

/** A total beside that of the quarter directly before. */
export interface ComparedFigure {
  readonly indicator: Indicator;
  /** 合计; null where no unit gives it. */
  readonly total: number | null;
  /** Expected units that the total lacks; 0 where it is complete. */
  readonly openUnits: number;
  readonly complete: boolean;
  /** 上季; null where there is none to compare with. */
  readonly previous: number | null;
  /** 差; null where either is. */
  readonly change: number | null;
}

/** The ten totals in form order; `previous` only counts where it is the quarter directly before. */
export function comparedFigures(
  result: ConsolidationResult,
  previous: PreviousQuarter | undefined,
  mechanism: Mechanism,
): readonly ComparedFigure[] {
  const before = totalsBefore(result, previous, mechanism);
  return mechanism.indicators.map((indicator) => {
    const { value: total, complete } = result.totals[indicator.key];
    const last = before?.[indicator.key] ?? null;
    const change = total === null || last === null ? null : total - last;
    return {
      indicator,
      total,
      openUnits: openUnitsOf(result, indicator.key),
      complete,
      previous: last,
      change,
    };
  });
}

/** “Last quarter”, on paper as on the screen, is the quarter directly before, not any earlier one. */
export const totalsBefore = (
  { period }: Pick<ConsolidationResult, 'period'>,
  previous: PreviousQuarter | undefined,
  mechanism: Mechanism,
): ReturnType<typeof previousTotals> | undefined =>
  previous && isDirectlyBefore(mechanism, previous.period, period) ? previousTotals(previous) : undefined;
