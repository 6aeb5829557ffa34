import type { CalendarDate } from '../../../domain/sheet/cell-value';
import { usePane } from '../../pane/use-pane';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { filled } from '../../../messages/fill';

/** 2012年9月30日. */
export function useDateText(): (date: CalendarDate) => string {
  const { lang } = usePane();
  return ({ year, month, day }) => filled(WORDS.date, { year, month, day }, lang);
}
