import { useEffect } from 'react';
import type { SessionRoster } from '../../../actions/consolidation/session-state';
import { usePane } from '../../pane/use-pane';

/** Keeps a roster that the clerk took from a file or a sheet in the workbook; without contacts, which are names of persons. */
export function useRememberedRoster(roster: SessionRoster | undefined): void {
  const { remember, status } = usePane();
  useEffect(() => {
    if (!roster || roster.origin.kind === 'remembered') return;
    const units = roster.units.map(({ name, aliases }) => ({ name, aliases }));
    remember({ roster: units }).catch(status.failAside);
  }, [roster, remember, status]);
}
