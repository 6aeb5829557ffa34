import { useCallback } from 'react';
import type { RuleOption } from '../../domain/own-report/rule-options';
import { COUNTING_RULE_WORDS_EN } from '../../messages/form-words';
import { usePane } from '../pane/use-pane';

/** A counting rule by the mechanism's own name for it, or its English one. */
export function useRuleName(): (option: Pick<RuleOption, 'rule' | 'label'>) => string {
  const { lang } = usePane();
  return useCallback(({ rule, label }) => (lang === 'zh' ? label : COUNTING_RULE_WORDS_EN[rule]), [lang]);
}
