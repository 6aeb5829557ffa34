import { useCallback, useRef } from 'react';
import type { CellEdit, CellGuard } from '../../domain/sheet/edits';
import type { WorkbookChange } from '../../host/port';
import type { Sentence } from '../pane/say';
import { usePane } from '../pane/use-pane';
import { liveWorkbookOf } from './live-workbooks';

/**
 * Writes cells and says what was done, with 撤销; true where it was written. Where a cell is no longer what it was, or
 * its row has moved, nothing is written, that is said, and the views show the workbook as it is. What was asked for
 * while something else is being written waits for its turn; a second click on the same button is none.
 */
export function useEdits(): (
  edits: readonly CellEdit[],
  guards: readonly CellGuard[],
  done: Sentence,
) => Promise<boolean> {
  const { host, status, refresh } = usePane();
  const underWay = useRef(new Set<string>());
  return useCallback(
    async (edits, guards, done) => {
      const asked = JSON.stringify(edits);
      if (underWay.current.has(asked)) return false;
      underWay.current.add(asked);
      const live = liveWorkbookOf(host);
      const written = await status.attemptInTurn(async () => {
        await host.applyEdits(edits, guards);
        for (const { sheet, row, col } of edits) live.changed(changedCell(sheet, row, col));
        // The views show what was written before it is said: the next key is about the sheet as it is then.
        await live.retry();
        status.say(done, { undo: true });
      });
      underWay.current.delete(asked);
      refresh();
      // Where nothing was written, the workbook is not what the view took it for.
      if (!written) void live.refresh();
      return written;
    },
    [host, status, refresh],
  );
}

const changedCell = (sheet: string, row: number, col: number): WorkbookChange => ({
  kind: 'cells',
  sheet,
  range: { top: row, left: col, bottom: row, right: col },
});
