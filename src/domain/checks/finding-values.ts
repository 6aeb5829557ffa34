import type { Mechanism } from '../mechanism/definition';
import type { Indicator, IndicatorKey } from '../mechanism/indicator-definition';
import type { CalendarDate } from '../sheet/cell-value';

/** A quarter in the values of a finding: its number for programs, its name for sentences. */
export const quarterValues = (mechanism: Mechanism, quarter: number) => ({
  quarter,
  quarterName: mechanism.quarters[quarter - 1]?.label ?? String(quarter),
});

/** The definition of a figure; undefined only in a mechanism that names a figure twice. */
export const indicatorOf = (mechanism: Mechanism, key: IndicatorKey): Indicator | undefined =>
  mechanism.indicators.find((indicator) => indicator.key === key);

/** A figure in the values of a finding: its key for programs, its label for sentences. */
export const indicatorValues = (mechanism: Mechanism, key: IndicatorKey) => ({
  indicator: key,
  label: indicatorOf(mechanism, key)?.label ?? key,
});

/** `2012-03-31`, so that every language can write the day its own way. */
export const dateValue = ({ year, month, day }: CalendarDate): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** Several texts as one value, the way a list is written in Chinese. */
export const LIST_MARK = '、';
export const listValue = (texts: readonly string[]): string => texts.join(LIST_MARK);

/** A grade in the values of a finding, as the form writes it; null where there is none. */
export const gradeLabel = (mechanism: Mechanism, grade: string | undefined): string | null =>
  mechanism.ratings.scale.find(({ key }) => key === grade)?.label ?? null;
