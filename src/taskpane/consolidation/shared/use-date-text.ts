import type { CalendarDate } from '../../../domain/sheet/cell-value';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';

/** 2012年9月30日. */
export function useDateText(): (date: CalendarDate) => string {
  const say = useWording();
  return ({ year, month, day }) => say(WORDS.date, { year, month, day });
}
