import { useRef, useState } from 'react';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import type { FillingRow } from '../../domain/filling/filling-rows';
import { ratingCell, remarkOf } from '../../domain/filling/rating-cell';
import { ratingEdit, type NewRating } from '../../domain/filling/rating-edit';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { useEdits } from '../live/use-edits';
import type { Sentence } from '../pane/say';
import type { ChosenSlot } from './use-slot';
import { useSlotName } from './use-slot-name';

export interface RowRating {
  /** The remark to be written; what the cell holds until the clerk types. */
  readonly remark: string;
  readonly setRemark: (remark: string) => void;
  /** Writes the grade with the remark, or asks first where the slot is future. */
  readonly rate: (grade: string) => void;
  readonly clear: () => void;
  /** What waits for the clerk to say that a future slot is meant. */
  readonly waiting: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** Why nothing was written. */
  readonly refusal: Sentence | undefined;
}

/** What was written on the strength of a scan. */
interface LastWritten {
  readonly scan: WorkbookScan;
  readonly value: string | null;
  readonly remark: string;
}

/** Rates one row in the slot chosen. */
export function useRowRating(scan: WorkbookScan, row: FillingRow, chosen: ChosenSlot): RowRating {
  const { slot } = chosen;
  const cell = ratingCell(row, slot);
  const edit = useEdits();
  const slotName = useSlotName();
  const [typed, setTyped] = useState<string>();
  const [waiting, setWaiting] = useState<{ readonly rating: NewRating }>();
  const [refusal, setRefusal] = useState<Sentence>();
  const [last, setLast] = useState<LastWritten>();
  /** As `last`, for a rating that waited while that was written. */
  const written = useRef<LastWritten>(undefined);
  const turn = useRef<Promise<void>>(Promise.resolve());
  // Until the sheet is read again the cell holds what was just written: 1 and then 2 is no change by others.
  const newer = last?.scan === scan ? last : undefined;
  const held = newer ? newer.remark : cell ? remarkOf(cell) : '';
  // What was typed has arrived in the sheet: from here on the cell is followed again.
  if (typed === held) setTyped(undefined);
  const remark = typed ?? held;

  const write = async (rating: NewRating): Promise<void> => {
    const heldNow = written.current?.scan === scan ? written.current.value : undefined;
    const made = ratingEdit(scan, row, slot, rating, heldNow);
    setRefusal(undefined);
    if (made.kind === 'refused') {
      const sentence: Sentence = (say) =>
        say(REFUSALS[made.reason], { text: cell?.raw.trim() || say(WORDS.blank), slot: slotName(slot) });
      setRefusal(() => sentence);
      return;
    }
    const values = {
      row: row.row + 1,
      slot: slotName(slot),
      text: made.edit.value,
      count: made.covers.rows,
    };
    const done = rating === null ? WORDS.cleared : made.covers.rows > 1 ? WORDS.ratedMany : WORDS.rated;
    if (rating === null) setTyped(undefined);
    if (!(await edit([made.edit], made.guards, (say) => say(done, values)))) return;
    written.current = { scan, value: made.edit.value, remark: rating?.remark ?? '' };
    setLast(written.current);
  };
  /** 1 and then 2 before the 1 is in the sheet: one after the other. */
  const writeInTurn = (rating: NewRating): void => {
    turn.current = turn.current.then(() => write(rating));
  };

  const ask = (rating: NewRating): void => {
    if (chosen.timing(row.table.period.year) === 'future' && !chosen.confirmed) setWaiting({ rating });
    else writeInTurn(rating);
  };

  return {
    remark,
    setRemark: setTyped,
    rate: (grade) => ask({ grade, remark }),
    clear: () => ask(null),
    waiting: waiting !== undefined,
    confirm: () => {
      chosen.confirm();
      setWaiting(undefined);
      if (waiting) writeInTurn(waiting.rating);
    },
    cancel: () => setWaiting(undefined),
    refusal,
  };
}

const REFUSALS = {
  unchanged: WORDS.unchanged,
  remarkUnreadable: WORDS.remarkUnreadable,
  noColumn: WORDS.noSlotColumn,
} as const;
