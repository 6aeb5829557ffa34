import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ConsolidationSession } from '../../actions/consolidation/session';
import type { SessionState } from '../../actions/consolidation/session-state';
import { usePane } from '../pane/use-pane';
import { useRememberedRoster } from './roster/use-remembered-roster';

/** The consolidation the clerk is at; it lives as long as the view. Begins with what the workbook remembers. */
export function useSession(): readonly [ConsolidationSession, SessionState] {
  const { lang, memory, platform, pool, showPeriod, today } = usePane();
  const [session] = useState(() => new ConsolidationSession({ pool, platform, today: today(), lang }));
  const state = useSyncExternalStore(session.subscribe, session.getState);

  const { year, quarter, roster } = memory;
  // Once: a report that is written or taken back changes what is remembered, not what the clerk is at.
  const proposed = useRef(false);
  useEffect(() => {
    if (proposed.current || year === undefined || quarter === undefined) return;
    proposed.current = true;
    void session.proposePeriod({ year, quarter });
  }, [session, year, quarter]);

  const { period } = state;
  useEffect(() => {
    showPeriod('consolidation', { period, choose: (chosen) => void session.choosePeriod(chosen) });
    return () => showPeriod('consolidation', undefined);
  }, [session, period, showPeriod]);

  // What was remembered when the view opened: a roster that is remembered with a report is this session's own.
  const [atFirst] = useState(roster);
  useEffect(() => {
    if (atFirst && atFirst.length > 0) void session.useRoster({ kind: 'remembered', units: atFirst });
  }, [session, atFirst]);
  useRememberedRoster(state.roster);
  return [session, state];
}
