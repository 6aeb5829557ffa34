import type { CellPlace } from '../forms/recognised-table';
import type { Finding, FindingValues, RuleId, Severity } from './finding';

/** What a rule is known by; its title and sentence are in the message catalogue under `id`. */
export interface RuleHeader {
  readonly id: RuleId;
  readonly severity: Severity;
}

/** One thing a rule noticed: where, and the figures and texts of its sentence. */
export interface Observation {
  readonly place: CellPlace | null;
  readonly values: FindingValues;
}

/** A check of spec §2.10: pure, never throws, and notices nothing where what it needs is not there. */
export interface Rule<Context> extends RuleHeader {
  /** Observations in form order or row order. */
  readonly observe: (context: Context) => readonly Observation[];
}

/** The observation as a finding of the rule. */
export const findingOf = (rule: RuleHeader, { place, values }: Observation): Finding => ({
  rule: rule.id,
  severity: rule.severity,
  place,
  values,
});

/** Findings in the order of the rules, and within a rule in the order of the form. */
export const runRules = <Context>(rules: readonly Rule<Context>[], context: Context): readonly Finding[] =>
  rules.flatMap((rule) => rule.observe(context).map((observation) => findingOf(rule, observation)));
