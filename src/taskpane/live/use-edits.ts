import { useCallback } from 'react';
import type { CellEdit, CellGuard } from '../../domain/sheet/edits';
import type { Sentence } from '../pane/say';
import { usePane } from '../pane/use-pane';
import { liveWorkbookOf } from './live-workbooks';

/**
 * Writes cells and says what was done, with 撤销; true where it was written. Where a cell is no longer what it was, or
 * its row has moved, nothing is written, that is said, and the views show the workbook as it is.
 */
export function useEdits(): (
  edits: readonly CellEdit[],
  guards: readonly CellGuard[],
  done: Sentence,
) => Promise<boolean> {
  const { host, status, refresh } = usePane();
  return useCallback(
    async (edits, guards, done) => {
      const written = await status.attempt(async () => {
        await host.applyEdits(edits, guards);
        status.say(done, { undo: true });
      });
      refresh();
      void liveWorkbookOf(host).refresh();
      return written;
    },
    [host, status, refresh],
  );
}
