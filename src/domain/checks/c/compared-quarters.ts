import type { IndicatorKey } from '../../mechanism/indicator-definition';
import type { FindingValues } from '../finding';
import { indicatorOf, indicatorValues } from '../finding-values';
import type { EarlierQuarter, PreviousCheckContext } from '../previous-check-context';
import type { Observation } from '../rule';

/** The earlier quarter if it is of the same year; a new year starts ④⑤⑦⑧⑨ again (spec §2.10 C). */
export function earlierThisYear({ period, previous }: PreviousCheckContext): EarlierQuarter | undefined {
  const comparable = previous?.period.year === period.year && previous.period.quarter < period.quarter;
  return comparable ? previous : undefined;
}

/** The earlier quarter, of this year or one before. */
export const earlierQuarter = (context: PreviousCheckContext): EarlierQuarter | undefined =>
  context.previous && context.previous.period.year < context.period.year
    ? context.previous
    : earlierThisYear(context);

/** A figure then and now. */
export interface FigureThenAndNow {
  readonly before: number;
  readonly now: number;
}

export function figureThenAndNow(
  context: PreviousCheckContext,
  earlier: EarlierQuarter | undefined,
  key: IndicatorKey,
): FigureThenAndNow | undefined {
  const before = earlier?.values[key] ?? undefined;
  const now = context.current.values[key] ?? undefined;
  return before === undefined || now === undefined ? undefined : { before, now };
}

/** One figure's change as an observation, where `breaks` says it should not be. */
export function observeChange(
  context: PreviousCheckContext,
  earlier: EarlierQuarter | undefined,
  key: IndicatorKey,
  breaks: (figure: FigureThenAndNow) => boolean,
): readonly Observation[] {
  const figure = figureThenAndNow(context, earlier, key);
  if (!figure || !breaks(figure)) return [];
  const values: FindingValues = {
    ...indicatorValues(context.mechanism, key),
    previous: figure.before,
    current: figure.now,
    change: figure.now - figure.before,
  };
  return [{ place: context.current.places[key] ?? null, values }];
}

export const hasFallen = ({ before, now }: FigureThenAndNow): boolean => now < before;

/** True where the mechanism counts the figure from the start of the year. */
export const isYearToDate = ({ mechanism }: PreviousCheckContext, key: IndicatorKey): boolean =>
  indicatorOf(mechanism, key)?.basis === 'yearToDate';
