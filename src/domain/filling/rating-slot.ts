import type { Mechanism } from '../mechanism/definition';
import { compareDates, isBefore, quarterSpan, type Period } from '../mechanism/quarters';
import type { CalendarDate } from '../sheet/cell-value';

/** What a rating is for: a quarter by its number from 1, or the whole year (年度考评 of 附件2). */
export type RatingSlot = number | 'annual';

/** Where a slot lies: before the period worked on, in it, or not there yet. */
export type SlotTiming = 'past' | 'current' | 'future';

/** The quarter in which a slot is filled in; the year is judged in its last. */
export const quarterOfSlot = (slot: RatingSlot, { quarters }: Pick<Mechanism, 'quarters'>): number =>
  slot === 'annual' ? quarters.length : slot;

/**
 * A slot of a table's year is future where it starts after today, or is later than the period worked on: what is
 * written there is a finding (B08, B13), and seldom meant.
 */
export function slotTiming(
  slot: RatingSlot,
  year: number,
  {
    mechanism,
    period,
    today,
  }: { readonly mechanism: Mechanism; readonly period: Period; readonly today: CalendarDate },
): SlotTiming {
  const asked = { year, quarter: quarterOfSlot(slot, mechanism) };
  const { first } = quarterSpan(mechanism, asked);
  if (compareDates(first, today) > 0 || isBefore(mechanism, period, asked)) return 'future';
  return isBefore(mechanism, asked, period) ? 'past' : 'current';
}
