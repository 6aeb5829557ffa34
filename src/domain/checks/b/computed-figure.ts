import type { CellPlace } from '../../forms/recognised-table';
import { COUNTING_RULES, type ComputedIndicatorKey } from '../../mechanism/indicator-definition';
import type { FindingValues, RuleId } from '../finding';
import { indicatorOf } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { typedNumber } from '../school-numbers';

/** A figure as 附件5 says it and as 附件1/附件2 give it. */
export interface FigureTwice {
  readonly reported: number;
  readonly computed: number;
  readonly place: CellPlace;
}

/** Both, or undefined where either is not there: nothing can be compared. */
export function figureTwice(context: SchoolCheckContext, key: ComputedIndicatorKey): FigureTwice | undefined {
  const typed = typedNumber(context, key);
  const computed = context.figures[key]?.value;
  return typed && computed !== undefined
    ? { reported: typed.value, computed, place: typed.place }
    : undefined;
}

/** The name the mechanism gives to the counting rule in force. */
export function countingRuleName(
  { mechanism, figures }: SchoolCheckContext,
  key: ComputedIndicatorKey,
): string {
  const id = figures[key]?.rule ?? '';
  return indicatorOf(mechanism, key)?.rules.find((rule) => rule.id === id)?.label ?? id;
}

/** The rule counted by; named only where it is not the usual one, so that the sentence can do without. */
function countingRuleValues(context: SchoolCheckContext, key: ComputedIndicatorKey): FindingValues {
  const countingRule = context.figures[key]?.rule ?? null;
  const usual = countingRule === COUNTING_RULES[key][0];
  return { countingRule, countingRuleName: usual ? null : countingRuleName(context, key) };
}

/** A rule that the figure typed equals the figure counted (B01–B04). */
export const equalsComputed = (
  id: RuleId,
  key: ComputedIndicatorKey,
  also: (context: SchoolCheckContext) => FindingValues,
): Rule<SchoolCheckContext> => ({
  id,
  severity: 'warning',
  observe: (context) => {
    const figure = figureTwice(context, key);
    if (!figure || figure.reported === figure.computed) return [];
    const { place, reported, computed } = figure;
    const values = { indicator: key, reported, computed, difference: Math.abs(reported - computed) };
    return [{ place, values: { ...values, ...countingRuleValues(context, key), ...also(context) } }];
  },
});
