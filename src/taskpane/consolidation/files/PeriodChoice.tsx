import { Button, Field, Select } from '@fluentui/react-components';
import type { Period } from '../../../domain/mechanism/quarters';
import { usePane } from '../../pane/use-pane';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { QuarterOptions } from '../../shell/QuarterOptions';
import { usePeriodName } from '../shared/use-period-name';
import { useViewStyles } from '../shared/view-styles';

interface PeriodChoiceProps {
  readonly period: Period;
  readonly guessed: boolean;
  /** What most files say, where it differs. */
  readonly other: Period | undefined;
  readonly onChoose: (period: Period) => void;
}

/** Years offered beside the one chosen: a late start, and a look back. */
const YEARS_BACK = 5;

/** The quarter that is summed up, and the way to the one that the files are of. */
export function PeriodChoice({ period, guessed, other, onChoose }: PeriodChoiceProps) {
  const view = useViewStyles();
  const say = useWording();
  const { today } = usePane();
  const periodName = usePeriodName();
  const newest = Math.max(today().year + 1, period.year, other?.year ?? 0);
  const oldest = Math.min(newest - YEARS_BACK, period.year, other?.year ?? period.year);
  const years = Array.from({ length: newest - oldest + 1 }, (_, index) => newest - index);
  return (
    <div role="group" aria-label={say(WORDS.period)}>
      <div className={view.fields}>
        <Field label={say(WORDS.year)} className={view.field}>
          <Select
            value={period.year}
            select={{ className: view.control }}
            onChange={(_, { value }) => onChoose({ ...period, year: Number(value) })}
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {say(WORDS.yearOption, { year })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say(WORDS.quarter)} className={view.field}>
          <Select
            value={period.quarter}
            select={{ className: view.control }}
            onChange={(_, { value }) => onChoose({ ...period, quarter: Number(value) })}
          >
            <QuarterOptions />
          </Select>
        </Field>
      </div>
      {guessed && <p className={view.secondary}>{say(WORDS.periodGuessed)}</p>}
      {other && (
        <div className={view.note}>
          <span>{say(WORDS.otherPeriod, { period: periodName(other) })}</span>
          <Button onClick={() => onChoose(other)}>
            {say(WORDS.takePeriod, { period: periodName(other) })}
          </Button>
        </div>
      )}
    </div>
  );
}
