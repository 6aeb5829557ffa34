import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { ClerkRole } from '../../domain/workbook/workbook-memory';
import { PANE_WORDS } from '../../messages/pane';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { QuarterOptions } from './QuarterOptions';
import { yearOf } from './year';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  pair: { display: 'flex', gap: tokens.spacingHorizontalS, '> *': { flex: '1 1 0', minWidth: 0 } },
  input: { minWidth: 0, width: '100%' },
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const ROLES: readonly ClerkRole[] = ['school', 'authority'];
const roleOf = (value: string): ClerkRole | undefined => ROLES.find((role) => role === value);

/** Unit, year, quarter and role, edited in place and kept in the workbook. */
export function PeriodEditor({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { memory, period, choosePeriod, remember, status } = usePane();
  const [unit, setUnit] = useState(memory.unit ?? '');
  const [year, setYear] = useState(String(period.year));
  const [quarter, setQuarter] = useState(period.quarter);
  const [role, setRole] = useState(memory.role);
  const [checked, setChecked] = useState(false);
  const yearNumber = yearOf(year);
  const unitMissing = unit.trim() === '';

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (unitMissing || yearNumber === undefined) return;
    const kept = await status.attempt(async () => {
      const chosen = { year: yearNumber, quarter };
      await remember({ unit: unit.trim(), ...chosen, ...(role && { role }) });
      choosePeriod(chosen);
      status.say((inLang) => inLang(PANE_WORDS.remembered));
    });
    if (kept) onClose();
  };

  return (
    <form
      className={styles.form}
      aria-label={say(PANE_WORDS.whoAndWhen)}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Field
        label={say(PANE_WORDS.unit)}
        hint={say(PANE_WORDS.unitHint)}
        {...(checked && unitMissing && { validationMessage: say(PANE_WORDS.unitNeeded) })}
      >
        <Input autoFocus className={styles.input} value={unit} onChange={(_, data) => setUnit(data.value)} />
      </Field>
      <div className={styles.pair}>
        <Field
          label={say(PANE_WORDS.year)}
          {...(yearNumber === undefined && { validationMessage: say(PANE_WORDS.yearInvalid) })}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            value={year}
            onChange={(_, data) => setYear(data.value)}
          />
        </Field>
        <Field label={say(PANE_WORDS.quarter)}>
          <Select
            className={styles.input}
            value={String(quarter)}
            onChange={(_, data) => setQuarter(Number(data.value))}
          >
            <QuarterOptions />
          </Select>
        </Field>
      </div>
      <Field label={say(PANE_WORDS.role)}>
        <Select
          className={styles.input}
          value={role ?? ''}
          onChange={(_, data) => setRole(roleOf(data.value))}
        >
          {role === undefined && <option value="">{say(PANE_WORDS.notChosen)}</option>}
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {say(PANE_WORDS[each])}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.foot}>
        <Button appearance="primary" type="submit">
          {say(PANE_WORDS.save)}
        </Button>
        <Button onClick={onClose}>{say(PANE_WORDS.cancel)}</Button>
      </div>
      <p className={styles.note}>{say(PANE_WORDS.keptInWorkbook)}</p>
    </form>
  );
}
