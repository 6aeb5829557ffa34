import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { compareDates, quarterSpan } from '../../domain/mechanism/quarters';
import { quarterOfSlot, type RatingSlot } from '../../domain/filling/rating-slot';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { usePane } from '../pane/use-pane';
import { useQuarterName } from '../pane/use-quarter-name';
import { useWording } from '../pane/wording';
import { useFillingStyles } from './filling-styles';
import { useSlotName } from './use-slot-name';

interface FutureQuestionProps {
  readonly slot: RatingSlot;
  readonly year: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once before a quarter is filled in that has not begun, or comes after the one worked on. */
export function FutureQuestion({ slot, year, onConfirm, onCancel }: FutureQuestionProps): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const slotName = useSlotName();
  const quarterName = useQuarterName();
  const { mechanism, period, today } = usePane();
  const { first } = quarterSpan(mechanism, { year, quarter: quarterOfSlot(slot, mechanism) });
  const begun = compareDates(first, today()) <= 0;
  return (
    <div
      className={styles.note}
      role="group"
      aria-label={say(WORDS.confirm)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p className={styles.text} role="alert">
        {say(begun ? WORDS.later : WORDS.notBegun, {
          slot: slotName(slot),
          period: quarterName(period.quarter),
        })}
      </p>
      <div className={styles.row}>
        <Button onClick={onConfirm}>{say(WORDS.confirm)}</Button>
        {/* Who rates row after row with a digit and Enter does not confirm unread. */}
        <Button autoFocus onClick={onCancel}>
          {say(WORDS.cancel)}
        </Button>
      </div>
    </div>
  );
}
