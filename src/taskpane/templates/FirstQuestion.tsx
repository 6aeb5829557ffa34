import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { forwardRef, useId, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import type { SuggestedIdentity } from '../../actions/workbook/suggest-identity';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';
import { PANE_WORDS } from '../../messages/pane';
import { TEMPLATE_WORDS } from '../../messages/pane-views';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { yearOf } from '../shell/year';

const useStyles = makeStyles({
  question: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  title: { flexBasis: '100%', fontWeight: tokens.fontWeightSemibold },
  unit: { flex: '3 1 150px', minWidth: 0 },
  year: { flex: '1 1 64px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** What the clerk answered; undefined, with the field in focus, where an answer cannot be used. */
export interface FirstAnswers {
  answers(): Pick<WorkbookMemory, 'unit' | 'year'> | undefined;
}

/** School and year, asked where the forms are inserted; a school left blank stays a blank line on the form. */
export const FirstQuestion = forwardRef(function FirstQuestion(
  { suggested }: { readonly suggested: SuggestedIdentity },
  ref: Ref<FirstAnswers>,
): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { memory, period } = usePane();
  // What the workbook's own forms say is offered until the clerk types something else.
  const [typedUnit, setUnit] = useState<string>();
  const [typedYear, setYear] = useState<string>();
  const unit = typedUnit ?? memory.unit ?? suggested.unit ?? '';
  const year = typedYear ?? String(memory.year ?? suggested.year ?? period.year);
  const yearField = useRef<HTMLInputElement>(null);
  const yearNumber = yearOf(year);
  const title = useId();

  useImperativeHandle(ref, () => ({
    answers: () => {
      if (yearNumber === undefined) {
        yearField.current?.focus();
        return undefined;
      }
      return { year: yearNumber, ...(unit.trim() !== '' && { unit: unit.trim() }) };
    },
  }));

  return (
    // No fieldset: older browsers in WPS lay out none as a flexible box.
    <div role="group" aria-labelledby={title} className={styles.question}>
      <span id={title} className={styles.title}>
        {say(TEMPLATE_WORDS.askTitle)}
      </span>
      <Field className={styles.unit} label={say(PANE_WORDS.unit)} hint={say(TEMPLATE_WORDS.unitMayBeBlank)}>
        <Input className={styles.input} value={unit} onChange={(_event, data) => setUnit(data.value)} />
      </Field>
      <Field
        className={styles.year}
        label={say(PANE_WORDS.year)}
        {...(yearNumber === undefined && { validationMessage: say(PANE_WORDS.yearInvalid) })}
      >
        <Input
          input={{ ref: yearField }}
          className={styles.input}
          inputMode="numeric"
          value={year}
          onChange={(_event, data) => setYear(data.value)}
        />
      </Field>
    </div>
  );
});
