import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StepSuggestion } from '../../domain/steps/suggest-steps';
import { STEP_WORDS } from '../../messages/steps';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useReasonText } from './use-reason-text';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flex: '1 1 0', minWidth: 0 },
  button: { minWidth: '56px', minHeight: '32px' },
});

interface StepSuggestionNoteProps {
  readonly suggestion: StepSuggestion;
  /** Says which step the button belongs to. */
  readonly label: string;
  readonly onAdopt: () => void;
}

/** What the tables speak for, with the reason; taken up by a click and never by itself. */
export function StepSuggestionNote({ suggestion, label, onAdopt }: StepSuggestionNoteProps): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const reasonText = useReasonText();
  const { mechanism } = usePane();
  const state = mechanism.stepFields.status.states.find(({ key }) => key === suggestion.state)?.label ?? '';
  return (
    <div className={styles.note}>
      <span className={styles.text}>
        {say(STEP_WORDS.suggested, { state, reason: reasonText(suggestion.reason) })}
      </span>
      <Button className={styles.button} aria-label={label} onClick={onAdopt}>
        {say(STEP_WORDS.adopt)}
      </Button>
    </div>
  );
}
