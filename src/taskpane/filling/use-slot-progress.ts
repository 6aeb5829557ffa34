import { useCallback, useMemo } from 'react';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { progressOf } from '../../domain/filling/filling-progress';
import type { RatingSlot } from '../../domain/filling/rating-slot';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';

/** How many rows of a slot are rated, as on its chip: 12/16. */
export function useSlotProgress(scan: WorkbookScan): (slot: RatingSlot) => string {
  const say = useWording();
  const { mechanism } = usePane();
  const counts = useMemo(() => {
    const slots: readonly RatingSlot[] = [...mechanism.quarters.map((_, index) => index + 1), 'annual'];
    return new Map(slots.map((slot) => [slot, progressOf(scan, slot)]));
  }, [scan, mechanism]);
  return useCallback(
    (slot) => {
      const { rated = 0, total = 0 } = counts.get(slot) ?? {};
      return total === 0 ? say(WORDS.noColumn) : say(WORDS.ratedOf, { rated, total });
    },
    [counts, say],
  );
}
