import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ConsolidationSession } from '../../actions/consolidation/session';
import type { SessionState } from '../../actions/consolidation/session-state';
import { usePane } from '../pane/use-pane';

/** The consolidation the clerk is at; it lives as long as the view. Begins with what the workbook remembers. */
export function useSession(): readonly [ConsolidationSession, SessionState] {
  const { lang, memory, platform, pool, today } = usePane();
  const [session] = useState(() => new ConsolidationSession({ pool, platform, today: today(), lang }));
  const state = useSyncExternalStore(session.subscribe, session.getState);

  const { year, quarter, roster } = memory;
  useEffect(() => {
    if (year !== undefined && quarter !== undefined) void session.choosePeriod({ year, quarter });
  }, [session, year, quarter]);

  // Only once: a clerk who has dropped the roster does not want it back with the next change of the workbook.
  const rosterTaken = useRef(false);
  useEffect(() => {
    if (rosterTaken.current || !roster || roster.length === 0) return;
    rosterTaken.current = true;
    void session.useRoster({ kind: 'remembered', units: roster });
  }, [session, roster]);
  return [session, state];
}
