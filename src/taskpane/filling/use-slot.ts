import { useState } from 'react';
import {
  quarterOfSlot,
  slotTiming,
  type RatingSlot,
  type SlotTiming,
} from '../../domain/filling/rating-slot';
import { usePane } from '../pane/use-pane';

/** Which quarter the view fills in; the workbook's own period stays what it is. */
export interface ChosenSlot {
  readonly slot: RatingSlot;
  readonly choose: (slot: RatingSlot) => void;
  /** The quarters, and the year where its last quarter is open or chosen. */
  readonly slots: readonly RatingSlot[];
  readonly timing: (tableYear: number | undefined) => SlotTiming;
  /** True once the clerk said that this slot is meant although it is future. */
  readonly confirmed: boolean;
  readonly confirm: () => void;
}

/** Follows the quarter worked on until the clerk chooses another. */
export function useSlot(): ChosenSlot {
  const { mechanism, period, today } = usePane();
  const [chosen, choose] = useState<RatingSlot>();
  const [confirmed, setConfirmed] = useState<readonly RatingSlot[]>([]);
  const slot = chosen ?? period.quarter;
  const quarters = mechanism.quarters.map((_, index): RatingSlot => index + 1);
  const hasYear = mechanism.tables.posts.columns.some(({ key }) => key === 'annual');
  const isYearEnd = quarterOfSlot(slot, mechanism) === quarters.length;
  return {
    slot,
    choose,
    slots: hasYear && isYearEnd ? [...quarters, 'annual'] : quarters,
    timing: (year = period.year) => slotTiming(slot, year, { mechanism, period, today: today() }),
    confirmed: confirmed.includes(slot),
    confirm: () => setConfirmed((known) => [...known, slot]),
  };
}
