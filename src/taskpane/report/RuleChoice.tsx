import { useId } from 'react';
import type { Indicator } from '../../domain/mechanism/indicator-definition';
import type { RuleOption } from '../../domain/own-report/rule-options';
import { INDICATOR_WORDS } from '../../messages/form-words';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { useChoices } from '../live/use-choices';
import { useWording } from '../pane/wording';
import { useReportStyles } from './report-styles';
import { useRuleName } from './use-rule-name';

interface RuleChoiceProps {
  readonly indicator: Indicator;
  readonly rules: readonly RuleOption[];
}

/** Every way to count a figure with what it gives; the one in force is marked and can be changed at once. */
export function RuleChoice({ indicator, rules }: RuleChoiceProps) {
  const styles = useReportStyles();
  const say = useWording();
  const ruleName = useRuleName();
  const [, choose] = useChoices();
  const name = useId();
  return (
    <fieldset
      className={styles.rules}
      aria-label={say(WORDS.rulesOf, { label: say(INDICATOR_WORDS[indicator.key]) })}
    >
      {rules.map((option) => {
        const { rule, value, active } = option;
        return (
          <label key={rule} className={styles.rule}>
            <input
              type="radio"
              className={styles.box}
              name={name}
              checked={active}
              onChange={() =>
                void choose((known) => ({ ...known, rules: { ...known.rules, [indicator.key]: rule } }))
              }
            />
            <span>
              {value === null
                ? ruleName(option)
                : say(WORDS.ruleValue, { rule: ruleName(option), value, measure: indicator.unit })}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
