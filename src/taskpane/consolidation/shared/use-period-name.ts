import type { Period } from '../../../domain/mechanism/quarters';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';

/** 2012年第三季度. */
export function usePeriodName(): (period: Period) => string {
  const { mechanism } = usePane();
  const say = useWording();
  return ({ year, quarter }) =>
    say(WORDS.periodName, { year, quarter: mechanism.quarters[quarter - 1]?.label ?? String(quarter) });
}
