import { REPORT_RULES } from './a';
import { TABLE_RULES } from './b';
import { PREVIOUS_RULES } from './c';
import { SUMMARY_RULES } from './d';
import { ENTRY_RULES } from './e';
import type { RuleHeader } from './rule';

/** Every rule there is, in the order of its id. */
export const RULE_CATALOGUE: readonly RuleHeader[] = [
  ...REPORT_RULES,
  ...TABLE_RULES,
  ...PREVIOUS_RULES,
  ...SUMMARY_RULES,
  ...ENTRY_RULES,
];
