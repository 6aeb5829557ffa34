import { useCallback } from 'react';
import type { RatingSlot } from '../../domain/filling/rating-slot';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { useQuarterName } from '../pane/use-quarter-name';
import { useWording } from '../pane/wording';

/** 第三季度, or 年度考评. */
export function useSlotName(): (slot: RatingSlot) => string {
  const say = useWording();
  const quarterName = useQuarterName();
  return useCallback(
    (slot) => (slot === 'annual' ? say(WORDS.annual) : quarterName(slot)),
    [say, quarterName],
  );
}
