export { runReportChecks } from './a';
export { runTableChecks } from './b';
export { runPreviousChecks } from './c';
export { RULE_CATALOGUE } from './catalogue';
export { redactFinding, type NamesMode } from './redaction';
export type { Finding, FindingValues, RuleId, Severity } from './finding';
export type { CurrentQuarter, EarlierQuarter, PreviousCheckContext } from './previous-check-context';
export type { Rule, RuleHeader } from './rule';
export type { SchoolCheckContext } from './school-check-context';
