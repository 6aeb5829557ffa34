import { Button, mergeClasses } from '@fluentui/react-components';
import type { OwnFigure, OwnReport } from '../../domain/own-report/own-figure';
import { INDICATOR_WORDS } from '../../messages/form-words';
import { BASIS_WORDS, FIGURE_STATUS_WORDS, OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { usePeriodName } from '../consolidation/shared/use-period-name';
import { useWording } from '../pane/wording';
import { useReportStyles } from './report-styles';
import { useRuleName } from './use-rule-name';

interface FigureFactsProps {
  readonly row: OwnFigure;
  readonly report: OwnReport;
  readonly onEnter: (text: string | undefined) => void;
}

/** Under a figure: its state, basis, what it comes to otherwise, and what it was; each of these a click from the field. */
export function FigureFacts({ row, report, onEnter }: FigureFactsProps) {
  const styles = useReportStyles();
  const say = useWording();
  const ruleName = useRuleName();
  const periodName = usePeriodName();
  const { indicator, status, confirmed, computed, value, previous } = row;
  const label = say(INDICATOR_WORDS[indicator.key]);
  const active = row.rules.find((option) => option.active);
  const hint = indicator.key === 'orgsImplementing' ? report.figures.orgsImplementingHint : null;
  const isOpen = status === 'missing' || !confirmed;
  const measured = (count: number): string => say(WORDS.measured, { value: count, measure: indicator.unit });
  return (
    <div className={mergeClasses(styles.facts, styles.small)}>
      <span className={mergeClasses(styles.status, isOpen && styles.open)}>
        {status === 'estimated' && confirmed
          ? say(WORDS.confirmedEstimate)
          : say(FIGURE_STATUS_WORDS[status])}
      </span>
      <span>{say(WORDS.basis, { basis: say(BASIS_WORDS[row.basis]) })}</span>
      {computed !== null && active && (
        <span>{say(WORDS.computedAs, { value: computed, rule: ruleName(active) })}</span>
      )}
      {computed !== null && computed !== value && (
        <Button
          className={styles.button}
          aria-label={say(WORDS.useComputedOf, { label, value: computed })}
          onClick={() => onEnter(String(computed))}
        >
          {say(WORDS.useComputed, { value: computed })}
        </Button>
      )}
      {hint !== null && <span>{say(WORDS.orgsHint, { count: hint })}</span>}
      {hint !== null && value === null && (
        <Button
          className={styles.button}
          aria-label={say(WORDS.useHintOf, { label, value: hint })}
          onClick={() => onEnter(String(hint))}
        >
          {say(WORDS.useHint, { value: hint })}
        </Button>
      )}
      {previous && (
        <span>{say(WORDS.previous, { period: periodName(previous), value: measured(previous.value) })}</span>
      )}
      {previous && computed === null && value === null && (
        <Button
          className={styles.button}
          aria-label={say(WORDS.usePreviousOf, { label, value: previous.value })}
          onClick={() => onEnter(String(previous.value))}
        >
          {say(WORDS.usePrevious, { value: previous.value })}
        </Button>
      )}
    </div>
  );
}
