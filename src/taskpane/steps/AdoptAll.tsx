import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Mechanism } from '../../domain/mechanism/definition';
import type { StepSuggestion } from '../../domain/steps/suggest-steps';
import { STEP_WORDS } from '../../messages/steps';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { dayText } from './change-text';
import { stepTitle } from './step-title';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  foot: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface AdoptAllProps {
  readonly suggestions: readonly StepSuggestion[];
  readonly onAdopt: () => void;
}

/** All suggestions at once: first the list of what will change, then one action that can be taken back. */
export function AdoptAll({ suggestions, onAdopt }: AdoptAllProps): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { mechanism, today } = usePane();
  const [open, setOpen] = useState(false);
  const count = suggestions.length;
  if (!open) return <Button onClick={() => setOpen(true)}>{say(STEP_WORDS.adoptAll, { count })}</Button>;
  return (
    <div className={styles.box} role="group" aria-label={say(STEP_WORDS.preview)}>
      {say(STEP_WORDS.preview)}
      <ul className={styles.list}>
        {suggestions.map((suggestion) => (
          <li key={`${suggestion.chart.sheet} ${suggestion.step.step}`}>
            {say(STEP_WORDS.previewLine, lineOf(suggestion, mechanism, say(STEP_WORDS.blank)))}
          </li>
        ))}
      </ul>
      {suggestions.some(({ step }) => step.entries.date?.text === '') && (
        <p className={styles.note}>{say(STEP_WORDS.dateNote, { date: dayText(today()) })}</p>
      )}
      <div className={styles.foot}>
        <Button
          autoFocus
          appearance="primary"
          onClick={() => {
            setOpen(false);
            onAdopt();
          }}
        >
          {say(STEP_WORDS.adoptNow, { count })}
        </Button>
        <Button onClick={() => setOpen(false)}>{say(STEP_WORDS.cancel)}</Button>
      </div>
    </div>
  );
}

function lineOf(
  { chart, step, state }: StepSuggestion,
  { flowcharts, stepFields }: Mechanism,
  blank: string,
): Readonly<Record<string, string | number>> {
  const definition = flowcharts.find(({ key }) => key === chart.states.chart);
  const label = (key: typeof state | typeof step.state): string =>
    stepFields.status.states.find((one) => one.key === key)?.label ?? blank;
  return {
    sheet: chart.sheet,
    number: step.step + 1,
    title: definition ? stepTitle(definition, step.step) : '',
    from: label(step.state),
    to: label(state),
  };
}
