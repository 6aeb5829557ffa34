import type { Mechanism } from '../../mechanism/definition';
import { COUNTING_RULES } from '../../mechanism/indicator-definition';
import type { ComputedIndicatorKey, CountingRule } from '../../mechanism/indicator-definition';
import type { Period } from '../../mechanism/quarters';
import type { DerivedFigure } from '../school-figures';
import type { SchoolReturn } from '../school-return';

/** What a clerk or the caller decides on top of the forms. */
export interface FigureOptions {
  /** Rules to use instead of the mechanism's first ones. */
  readonly rules?: { readonly [K in ComputedIndicatorKey]?: CountingRule<K> };
  /** ⑧ (1): promises kept, by the place of the promise cell (`placeKey`). */
  readonly keptOverrides?: ReadonlyMap<string, number>;
  /** ⑧: promises that were kept by an earlier quarter of the year already, by place; never fewer since (C01). */
  readonly keptBefore?: ReadonlyMap<string, number>;
  /** ⑦: promises in a cell where they are counted otherwise than read, by the place of the cell. */
  readonly pledgeCounts?: ReadonlyMap<string, number>;
  /** ⑥ 疑似同名: names that are several persons, each post of theirs another one. */
  readonly namesakes?: ReadonlySet<string>;
}

/** What every figure is computed from. */
export interface FigureContext {
  readonly school: SchoolReturn;
  readonly mechanism: Mechanism;
  readonly period: Period;
  readonly options: FigureOptions;
}

/** The rule in force: the one asked for, else the first that the mechanism lists for the indicator. */
export function activeRule<K extends ComputedIndicatorKey>(
  key: K,
  { mechanism, options }: FigureContext,
): CountingRule<K> {
  const known: readonly CountingRule<K>[] = COUNTING_RULES[key];
  const listed = mechanism.indicators.find((indicator) => indicator.key === key)?.rules ?? [];
  const first = listed.map(({ id }) => known.find((rule) => rule === id)).find((rule) => rule !== undefined);
  const fallback: CountingRule<K> = COUNTING_RULES[key][0];
  return options.rules?.[key] ?? first ?? fallback;
}

/** A figure under the rule in force, with all rules side by side; null where that rule gives no figure. */
export function derivedFigure<K extends ComputedIndicatorKey>(
  key: K,
  byRule: DerivedFigure<K>['byRule'],
  context: FigureContext,
): DerivedFigure<K> | null {
  const rule = activeRule(key, context);
  const value = byRule[rule];
  return value === null ? null : { value, rule, byRule };
}

/** True where the school has the form and something is entered in it. */
export const isFormFilled = ({ school }: FigureContext, kind: 'goals' | 'posts'): boolean =>
  school[kind].length > 0 && !school.emptyForms.some((form) => form.kind === kind);
