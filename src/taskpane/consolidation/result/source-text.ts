import type { FigureSource } from '../../../domain/consolidation/figure-sources';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import type { Wording } from '../../../messages/fill';
import { unitStateLabel } from '../../../messages/states';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';

const BASES: Readonly<Record<FigureSource['basis'], Wording>> = {
  typed: WORDS.basisTyped,
  computed: WORDS.basisComputed,
  estimated: WORDS.basisEstimated,
  missing: WORDS.gapBlank,
};

/** What a unit's number rests on, or why it adds nothing. */
export function useSourceText(): (source: FigureSource) => string {
  const { lang } = usePane();
  const say = useWording();
  return ({ gap, basis, correction, reason }) => {
    if (correction) return say(WORDS.basisCorrected, { reason: correction.reason });
    if (gap === null) return say(BASES[basis]);
    if (gap === 'unusable') return say(WORDS.gapUnusable);
    if (gap === 'blank') return say(WORDS.gapBlank);
    if (gap === 'excluded') return say(WORDS.gapExcluded, { reason });
    return say(WORDS.gapState, { state: unitStateLabel({ status: gap, late: false }, lang) });
  };
}
