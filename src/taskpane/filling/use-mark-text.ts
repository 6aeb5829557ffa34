import { useCallback } from 'react';
import type { RatingCell } from '../../domain/filling/rating-cell';
import { FILLING_MARKS as MARKS, FILLING_WORDS as WORDS } from '../../messages/filling';
import type { Wording } from '../../messages/fill';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';

const STATES = {
  DONE_NO_RATING: WORDS.nowDone,
  NOT_DONE: WORDS.nowNotDone,
  UNKNOWN: WORDS.nowUnknown,
} as const satisfies Record<string, Wording>;

/** A rating cell in a word, as on a chip: its grade, 未评, or what stands there instead. */
export function useMarkText(): (cell: RatingCell | undefined) => string {
  const say = useWording();
  const { mechanism } = usePane();
  return useCallback(
    (cell) => {
      if (!cell) return say(WORDS.noColumn);
      const { state, grade, toConfirm } = cell.reading;
      if (state === 'BLANK') return say(WORDS.blank);
      const label = mechanism.ratings.scale.find(({ key }) => key === grade)?.label;
      return label === undefined || toConfirm ? cell.raw.trim() : label;
    },
    [say, mechanism],
  );
}

/** What a rating cell says and what it counts as; undefined where nothing is to be said of it. */
export function useMarkSentence(): (cell: RatingCell) => string | undefined {
  const say = useWording();
  const { mechanism } = usePane();
  return useCallback(
    ({ raw, reading: { state, grade, toConfirm, comment } }) => {
      const { scale } = mechanism.ratings;
      if (state === 'BLANK') return undefined;
      if (state !== 'RATED') {
        const grades = scale.map(({ label }) => label).join(say(MARKS.listComma));
        return say(STATES[state], { raw: raw.trim(), grades });
      }
      const label = scale.find(({ key }) => key === grade)?.label ?? '';
      if (toConfirm) return say(WORDS.nowSynonym, { raw: raw.trim(), grade: label });
      return comment === undefined ? undefined : say(WORDS.now, { raw: raw.trim() });
    },
    [say, mechanism],
  );
}
