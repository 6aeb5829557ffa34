import type { Period } from '../../../domain/mechanism/quarters';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useQuarterName } from '../../pane/use-quarter-name';
import { useWording } from '../../pane/wording';

/** 2012年第三季度. */
export function usePeriodName(): (period: Period) => string {
  const quarterName = useQuarterName();
  const say = useWording();
  return ({ year, quarter }) => say(WORDS.periodName, { year, quarter: quarterName(quarter) });
}
