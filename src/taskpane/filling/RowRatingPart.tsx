import { Button } from '@fluentui/react-components';
import { useImperativeHandle, type ReactNode, type Ref } from 'react';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { fillingRows, type FillingRow } from '../../domain/filling/filling-rows';
import { coverOf, ratingCell, remarkOf } from '../../domain/filling/rating-cell';
import { FILLING_MARKS as MARKS, FILLING_WORDS as WORDS } from '../../messages/filling';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useFillingStyles } from './filling-styles';
import { FutureQuestion } from './FutureQuestion';
import { GradeButtons, KeysHint } from './GradeButtons';
import { RemarkField } from './RemarkField';
import { useMarkSentence } from './use-mark-text';
import { useRowRating } from './use-row-rating';
import type { ChosenSlot } from './use-slot';
import { useSlotName } from './use-slot-name';

interface RowRatingPartProps {
  readonly scan: WorkbookScan;
  readonly row: FillingRow;
  readonly chosen: ChosenSlot;
  /** Rates as the digits do. */
  readonly rateRef: Ref<(grade: string) => void>;
  /** Takes the focus back after a question is answered. */
  readonly onAnswered: () => void;
}

/** What the slot's cell says, the three grades, and the remark. */
export function RowRatingPart({ scan, row, chosen, rateRef, onAnswered }: RowRatingPartProps): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const slotName = useSlotName();
  const markSentence = useMarkSentence();
  const { period } = usePane();
  const rating = useRowRating(scan, row, chosen);
  const { slot } = chosen;
  useImperativeHandle(rateRef, () => rating.rate);
  const cell = ratingCell(row, slot);
  if (!cell) return <p className={styles.note}>{say(WORDS.noSlotColumn, { slot: slotName(slot) })}</p>;
  const { state, grade, toConfirm } = cell.reading;
  const year = row.table.period.year ?? period.year;
  const sentence = markSentence(cell);
  const canSaveRemark = state === 'RATED' && !toConfirm && rating.remark.trim() !== remarkOf(cell).trim();
  return (
    <>
      {sentence !== undefined && <p className={styles.secondary}>{sentence}</p>}
      <CoverNotes scan={scan} row={row} chosen={chosen} />
      {chosen.timing(year) === 'past' && (
        <p className={styles.note}>{say(WORDS.past, { slot: slotName(slot) })}</p>
      )}
      <GradeButtons
        label={say(WORDS.grades, { slot: slotName(slot) })}
        chosen={state === 'RATED' ? grade : undefined}
        onChoose={rating.rate}
      />
      {rating.waiting && (
        <FutureQuestion
          slot={slot}
          year={year}
          onConfirm={() => {
            rating.confirm();
            onAnswered();
          }}
          onCancel={() => {
            rating.cancel();
            onAnswered();
          }}
        />
      )}
      <div aria-live="polite">{rating.refusal && <p className={styles.note}>{rating.refusal(say)}</p>}</div>
      <RemarkField
        remark={rating.remark}
        onChange={rating.setRemark}
        onSave={canSaveRemark && grade !== undefined ? () => rating.rate(grade) : undefined}
      />
      <div className={styles.row}>
        {cell.raw.trim() !== '' && (
          <Button
            className={styles.compact}
            onClick={() => {
              rating.clear();
              onAnswered();
            }}
          >
            {say(WORDS.clear)}
          </Button>
        )}
      </div>
      <KeysHint className={styles.secondary} />
    </>
  );
}

/** A merged cell holds for more than the row looks like. */
function CoverNotes({
  scan,
  row,
  chosen: { slot },
}: Pick<RowRatingPartProps, 'scan' | 'row' | 'chosen'>): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const slotName = useSlotName();
  const { rows, slots } = coverOf(row, slot, fillingRows(scan));
  return (
    <>
      {rows > 1 && <p className={styles.note}>{say(WORDS.coversRows, { count: rows })}</p>}
      {slots.length > 1 && (
        <p className={styles.note}>
          {say(WORDS.coversSlots, { slots: slots.map(slotName).join(say(MARKS.listComma)) })}
        </p>
      )}
    </>
  );
}
