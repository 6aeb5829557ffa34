import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ChartScan } from '../../domain/checking/workbook-scan';
import type { Flowchart } from '../../domain/mechanism/flowchart-definition';
import type { StepSuggestion } from '../../domain/steps/suggest-steps';
import { FORM_NAMES } from '../../messages/pane-views';
import { STEP_WORDS } from '../../messages/steps';
import { SheetLink } from '../forms/SheetLink';
import { useWording } from '../pane/wording';
import { StepItem } from './StepItem';
import { stepTitle } from './step-title';
import type { StepWrites } from './use-step-writes';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: {
    flex: '1 1 100%',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  progress: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none' },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ChartStepsProps {
  readonly definition: Flowchart;
  readonly chart: ChartScan;
  readonly suggestions: readonly StepSuggestion[];
  readonly writes: StepWrites;
}

/** The steps of one flowchart sheet, one below the other. */
export function ChartSteps({ definition, chart, suggestions, writes }: ChartStepsProps): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const heading = useId();
  const { steps } = chart.states;
  const lost = definition.steps.filter((_, index) => !steps.some(({ step }) => step === index));
  const values = {
    done: steps.filter(({ state }) => state === 'done').length,
    total: definition.steps.length,
  };
  return (
    <section aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {say(STEP_WORDS.chart, {
            attachment: definition.attachment,
            title: say(FORM_NAMES[definition.key]),
          })}
        </h2>
        <SheetLink sheet={chart.sheet} />
        <span className={styles.progress}>{say(STEP_WORDS.progress, values)}</span>
      </div>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <StepItem
            key={step.step}
            sheet={chart.sheet}
            step={step}
            title={stepTitle(definition, step.step)}
            evidence={definition.steps[step.step]?.evidence ?? []}
            isLast={index === steps.length - 1}
            suggestion={suggestions.find((one) => one.step.step === step.step)}
            writes={writes}
          />
        ))}
      </ol>
      {lost.length > 0 && (
        <p className={styles.note}>
          {say(STEP_WORDS.stepsMissing, {
            steps: lost.map((step) => step.titleLines.join(' ')).join('、'),
          })}
        </p>
      )}
    </section>
  );
}
