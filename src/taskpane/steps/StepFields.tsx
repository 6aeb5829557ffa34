import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import type { StepReading } from '../../domain/forms/step-states';
import { STEP_STATES } from '../../domain/mechanism/flowchart-definition';
import { readReportDate } from '../../domain/reading/read-report-date';
import type { CalendarDate } from '../../domain/sheet/cell-value';
import { STEP_FIELDS, type StepField } from '../../domain/forms/flowchart-grid';
import type { StepChange } from '../../domain/steps/step-edit';
import { STEP_WORDS } from '../../messages/steps';
import { plainKey } from '../pane/plain-key';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useDraft } from './use-draft';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  status: { flex: '1 1 96px', minWidth: 0 },
  date: { flex: '1 1 132px', minWidth: 0 },
  remark: { flex: '1 1 100%', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  note: {
    flex: '1 1 100%',
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A status that is none of the mechanism's words. */
const OTHER = 'other';
/** The number of an earlier day is not the same in every program. */
const FIRST_DAY = '1900-03-01';
const LAST_DAY = '9999-12-31';

interface StepFieldsProps {
  readonly step: StepReading;
  /** Says which step a field belongs to, to those who do not see it. */
  readonly nameOf: (field: StepField) => string;
  readonly onChange: (change: StepChange) => Promise<boolean>;
}

/** Status, date and remark of a step, as the sheet says them; what is changed is written at once. */
export function StepFields({ step, nameOf, onChange }: StepFieldsProps): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { mechanism } = usePane();
  const { status, date, remark } = step.entries;
  const dateKnown = readReportDate(date?.value).date;
  const statusDraft = useDraft(step.state ?? (status?.text ? OTHER : ''), (state) =>
    onChange({ state: STEP_STATES.find((one) => one === state) ?? null }),
  );
  const dateDraft = useDraft(dateKnown ? isoOf(dateKnown) : '', (text) => onChange({ date: dayOf(text) }));
  const remarkDraft = useDraft(remark?.text ?? '', (text) => onChange({ remark: text }));
  const missing = STEP_FIELDS.filter((field) => !step.entries[field]);

  const leaveDate = ({
    currentTarget,
  }: FocusEvent<HTMLInputElement> | KeyboardEvent<HTMLInputElement>): void => {
    // A date that is half typed reads as none; it must not empty the cell.
    if (!(currentTarget instanceof HTMLInputElement)) return;
    if (currentTarget.validity.badInput || isOutside(currentTarget.value)) dateDraft.discard();
    else dateDraft.commit();
  };

  return (
    <div className={styles.fields}>
      {status && (
        <Select
          className={styles.status}
          aria-label={nameOf('status')}
          value={statusDraft.value}
          onChange={(_, { value }) => value !== OTHER && statusDraft.commit(value)}
        >
          <option value="">{say(STEP_WORDS.blank)}</option>
          {statusDraft.value === OTHER && <option value={OTHER}>{status.text}</option>}
          {mechanism.stepFields.status.states.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      )}
      {date && (
        <Field
          className={styles.date}
          validationState={dateDraft.value !== '' && isOutside(dateDraft.value) ? 'error' : 'none'}
          {...(isOutside(dateDraft.value) && { validationMessage: say(STEP_WORDS.dateTooEarly) })}
        >
          <Input
            className={styles.input}
            type="date"
            aria-label={nameOf('date')}
            input={{ min: FIRST_DAY, max: LAST_DAY }}
            value={dateDraft.value}
            onChange={(_, { value }) => dateDraft.type(value)}
            onBlur={leaveDate}
            onKeyDown={(event) => event.key === 'Enter' && leaveDate(event)}
          />
        </Field>
      )}
      {date && !dateKnown && date.text !== '' && (
        <p className={styles.note}>{say(STEP_WORDS.noDate, { text: date.text })}</p>
      )}
      {remark && (
        <Input
          className={styles.remark}
          aria-label={nameOf('remark')}
          placeholder={say(STEP_WORDS.remark)}
          value={remarkDraft.value}
          onChange={(_, { value }) => remarkDraft.type(value)}
          onBlur={() => remarkDraft.commit(remarkDraft.value.trim())}
          onKeyDown={(event) => plainKey(event) === 'Enter' && remarkDraft.commit(remarkDraft.value.trim())}
        />
      )}
      {missing.length > 0 && (
        <p className={styles.note}>
          {say(STEP_WORDS.noPlace, { fields: missing.map((field) => say(STEP_WORDS[field])).join('、') })}
        </p>
      )}
    </div>
  );
}

const isOutside = (iso: string): boolean => iso !== '' && (iso < FIRST_DAY || iso > LAST_DAY);

const isoOf = ({ year, month, day }: CalendarDate): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

function dayOf(iso: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
