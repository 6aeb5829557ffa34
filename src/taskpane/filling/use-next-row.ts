import { useCallback, useRef, useState, type MutableRefObject } from 'react';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import type { FillingRow } from '../../domain/filling/filling-rows';
import { nextUnrated, type SearchStart } from '../../domain/filling/next-unrated';
import { ratingCell } from '../../domain/filling/rating-cell';
import type { RatingSlot } from '../../domain/filling/rating-slot';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import type { Sentence } from '../pane/say';
import { usePane } from '../pane/use-pane';
import { useSlotName } from './use-slot-name';

export interface NextRow {
  /** Shows the next row without a grade, or the one before; says so where there is none or the search went round. */
  readonly go: (from: SearchStart, direction: 1 | -1) => Promise<void>;
  /** What the last search had to say of a row, as long as it holds. */
  readonly noteFor: (row: FillingRow) => Sentence | undefined;
  /**
   * The row that was gone to and takes the focus as soon as it is shown. Until then a digit is meant for a row that is
   * not there yet.
   */
  readonly awaited: MutableRefObject<string | undefined>;
}

/** Tells a row from every other of the scan, also when rows move. */
export const rowKey = (row: FillingRow): string =>
  `${row.sheet}!${row.row} ${row.kind === 'goals' ? row.task.text : row.post.postTask}`;

interface SearchNote {
  readonly sentence: Sentence;
  readonly holds: (key: string, scan: WorkbookScan | undefined, slot: RatingSlot) => boolean;
}

export function useNextRow(scan: WorkbookScan | undefined, slot: RatingSlot): NextRow {
  const { host, status } = usePane();
  const slotName = useSlotName();
  const [note, setNote] = useState<SearchNote>();
  const awaited = useRef<string | undefined>(undefined);
  const go = useCallback<NextRow['go']>(
    async (from, direction) => {
      if (!scan) return;
      const found = nextUnrated(scan, from, slot, direction);
      const place = found && ratingCell(found.row, slot)?.place;
      if (!found || !place) {
        const sentence: Sentence = (say) => say(WORDS.noneLeft, { slot: slotName(slot) });
        setNote({ sentence, holds: (_, now, nowSlot) => now === scan && nowSlot === slot });
        return;
      }
      const around = direction === 1 ? WORDS.wrappedDown : WORDS.wrappedUp;
      const target = rowKey(found.row);
      setNote(found.wrapped ? { sentence: (say) => say(around), holds: (key) => key === target } : undefined);
      if (awaited.current === target) return;
      awaited.current = target;
      const shown = await status.attemptInTurn(() => host.reveal(place));
      if (!shown && awaited.current === target) awaited.current = undefined;
    },
    [scan, slot, host, status, slotName],
  );
  const noteFor = (row: FillingRow): Sentence | undefined =>
    note?.holds(rowKey(row), scan, slot) ? note.sentence : undefined;
  return { go, noteFor, awaited };
}
