import { useCallback } from 'react';
import { memoryOnceUndone } from '../../actions/workbook/undone-memory';
import type { Wording } from '../../messages/fill';
import { PANE_WORDS } from '../../messages/pane';
import type { UndoableAction } from '../../host/port';
import { usePane } from './use-pane';

const UNDONE: Readonly<Record<UndoableAction['kind'], Wording>> = {
  draw: PANE_WORDS.undoneDraw,
  edit: PANE_WORDS.undoneEdit,
};

/** Takes back our last action and says what came of it. */
export function useUndo(): (options?: { readonly discardChanges?: boolean }) => Promise<boolean> {
  const { host, status, refresh, remember } = usePane();
  return useCallback(
    (options) =>
      status.attempt(async () => {
        const change = memoryOnceUndone(host.lastAction());
        const undone = await host.undo(options);
        status.say((say) => {
          const sheets = undone.sheets.map((name) => say(PANE_WORDS.sheetName, { name })).join('');
          return say(UNDONE[undone.kind], { sheets });
        });
        refresh();
        if (change) await remember(change);
      }),
    [host, status, refresh, remember],
  );
}
