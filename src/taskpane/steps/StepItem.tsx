import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { StepField } from '../../domain/forms/flowchart-grid';
import type { StepReading } from '../../domain/forms/step-states';
import type { StepSuggestion } from '../../domain/steps/suggest-steps';
import { STEP_WORDS } from '../../messages/steps';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { StepFields } from './StepFields';
import { StepSuggestionNote } from './StepSuggestionNote';
import type { StepWrites } from './use-step-writes';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  rail: { display: 'flex', flexDirection: 'column', alignItems: 'center', width: '24px', flexShrink: 0 },
  number: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    marginTop: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
  },
  inProgress: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  done: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  line: { flexGrow: 1, width: tokens.strokeWidthThick, backgroundColor: tokens.colorNeutralStroke2 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flex: '1 1 0',
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalL,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flex: '1 1 0', margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  goTo: { minWidth: '48px', minHeight: '32px', padding: `0 ${tokens.spacingHorizontalXS}` },
  evidence: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { minHeight: '32px', lineHeight: '32px', cursor: 'pointer' },
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingLeft: tokens.spacingHorizontalXL },
});

interface StepItemProps {
  readonly sheet: string;
  readonly step: StepReading;
  readonly title: string;
  /** What the official text asks for. */
  readonly evidence: readonly string[];
  readonly isLast: boolean;
  readonly suggestion: StepSuggestion | undefined;
  readonly writes: StepWrites;
}

/** One step of a chart: how far it is, what it needs and what is suggested. */
export function StepItem(props: StepItemProps): ReactNode {
  const { sheet, step, title, evidence, isLast, suggestion, writes } = props;
  const styles = useStyles();
  const say = useWording();
  const { host, status } = usePane();
  const item = useRef<HTMLLIElement>(null);
  const number = step.step + 1;
  const nameOf = (field: StepField): string =>
    say(STEP_WORDS.fieldOf, { number, title, field: say(STEP_WORDS[field]) });
  const isBegun = step.state === 'inProgress' || step.state === 'done';
  return (
    <li ref={item} className={styles.item} tabIndex={-1}>
      <div className={styles.rail} aria-hidden>
        <span className={mergeClasses(styles.number, isBegun && styles[step.state])}>{number}</span>
        {!isLast && <span className={styles.line} />}
      </div>
      <div className={styles.body}>
        <div className={styles.head}>
          <h3 className={styles.title}>{title}</h3>
          <Button
            appearance="subtle"
            className={styles.goTo}
            aria-label={say(STEP_WORDS.goToStep, { sheet, title })}
            onClick={() => void status.attempt(() => host.reveal({ sheet, cell: cellOf(step) }))}
          >
            {say(STEP_WORDS.goTo)}
          </Button>
        </div>
        <StepFields
          step={step}
          nameOf={nameOf}
          onChange={(change) => writes.change({ sheet, step: step.step, title }, change)}
        />
        {suggestion && (
          <StepSuggestionNote
            suggestion={suggestion}
            label={say(STEP_WORDS.adoptOf, { number, title })}
            onAdopt={() => {
              // The button goes with the suggestion; the keyboard stays with the step.
              item.current?.focus();
              void writes.adopt([suggestion]);
            }}
          />
        )}
        {evidence.length > 0 && (
          <details className={styles.evidence}>
            <summary className={styles.summary}>{say(STEP_WORDS.evidence)}</summary>
            <ul className={styles.list}>
              {evidence.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** Where the status is to be chosen; the title where there is no place for it. */
const cellOf = ({ entries: { status }, title }: StepReading): string => status?.cell ?? title.cell;
