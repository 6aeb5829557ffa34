import { useCallback } from 'react';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import { pendingItems } from '../../../domain/consolidation/pending-items';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { usePane } from '../../pane/use-pane';

/** Waits for work that makes the session read, and says in the status line how it ended. */
export function useToldReading(session: ConsolidationSession): (work: Promise<void>) => Promise<void> {
  const { mechanism, status } = usePane();
  return useCallback(
    async (work) => {
      await work;
      const { result, progress, cancelled, fault } = session.getState();
      if (!result || progress || cancelled || fault) return;
      const pending = pendingItems(result, mechanism).length;
      status.say((say) => say(WORDS.readToEnd, { count: result.files.length, pending }));
    },
    [session, mechanism, status],
  );
}
