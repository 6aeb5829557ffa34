import type { WorkbookScan } from '../checking/workbook-scan';
import { figureOptions } from '../checking/figure-options';
import {
  COUNTING_RULES,
  type ComputedIndicatorKey,
  type CountingRule,
  type Indicator,
  type IndicatorKey,
} from '../mechanism/indicator-definition';
import { computeFigures } from '../school/compute-figures';
import { activeRule } from '../school/figures/counting-rule';
import type { SchoolFigures } from '../school/school-figures';
import type { SchoolReturn } from '../school/school-return';

/** A way to count a figure, with what it gives. */
export interface RuleOption {
  readonly rule: CountingRule;
  readonly label: string;
  /** Null where the rule leaves the figure to the clerk. */
  readonly value: number | null;
  readonly active: boolean;
}

export const isComputedKey = (key: IndicatorKey): key is ComputedIndicatorKey => key in COUNTING_RULES;

/** The mechanism's ways to count a figure side by side; none where its table is missing or empty, or none can count it. */
export function ruleOptions(
  indicator: Indicator,
  school: SchoolReturn,
  figures: SchoolFigures,
  { request }: WorkbookScan,
): readonly RuleOption[] {
  const { key } = indicator;
  if (!isComputedKey(key)) return [];
  const byRule: Readonly<Record<string, number | null>> | undefined =
    figures[key]?.byRule ?? allRules(school, request)[key]?.byRule;
  if (!byRule) return [];
  const { mechanism, period, choices } = request;
  const active = activeRule(key, { school, mechanism, period, options: { rules: choices.rules } });
  const known: readonly CountingRule[] = COUNTING_RULES[key];
  return indicator.rules.flatMap(({ id, label }): readonly RuleOption[] => {
    const rule = known.find((one) => one === id);
    return rule ? [{ rule, label, value: byRule[rule] ?? null, active: rule === active }] : [];
  });
}

/** The figures by the mechanism's own rules: under `manual` there is none that the others could be seen beside. */
function allRules(
  school: SchoolReturn,
  { mechanism, period, choices }: WorkbookScan['request'],
): SchoolFigures {
  const { rules: _, ...options } = figureOptions(choices, school, period).options;
  return computeFigures(school, mechanism, period, options);
}

/** Rules of ⑤ that count from the year's start, whatever the indicator's own basis is. */
const CUMULATIVE: ReadonlySet<CountingRule> = new Set(['dueByQuarterAndRated', 'cumulativeRated']);

/** What the figure is of under a rule: the quarter's end, the quarter, or the year so far (spec §2.3). */
export const basisUnder = (indicator: Indicator, rule: CountingRule | undefined): Indicator['basis'] =>
  rule !== undefined && CUMULATIVE.has(rule) ? 'yearToDate' : indicator.basis;
