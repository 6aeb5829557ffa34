import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { EMPTY_MEMORY } from '../../domain/workbook/workbook-memory';
import { periodWorkedOn } from './period';
import type { PaneServices } from './pane-services';
import { PaneContext, StatusContext, type Pane } from './use-pane';
import { useFaultsOfPage } from './use-faults-of-page';
import { useStatusLine } from './use-status-line';
import { useWorkbookMemory } from './use-workbook-memory';
import { useWorkbookRevision } from './use-workbook-revision';
import type { ViewId } from './view-id';

type Badges = Readonly<Partial<Record<ViewId, number>>>;

interface PaneProviderProps {
  readonly services: PaneServices;
  readonly firstView: ViewId | undefined;
  /** The pane's frame; drawn once the workbook's memory is known. */
  readonly children: (frame: FrameState) => ReactNode;
}

/** What only the frame needs: which view is open, and the numbers on the tabs. */
export interface FrameState {
  readonly view: ViewId;
  readonly badges: Badges;
  readonly ready: boolean;
}

export function PaneProvider({ services, firstView, children }: PaneProviderProps): ReactNode {
  const { host, lang, mechanism, today } = services;
  const [status, controls] = useStatusLine(lang);
  useFaultsOfPage(controls.fail);
  const [revision, refresh] = useWorkbookRevision(host, controls.failAside);
  const { memory, remember } = useWorkbookMemory(host, revision, controls.failAside);
  const [chosenView, openView] = useState<ViewId | undefined>(firstView);
  const [badges, setBadges] = useState<Badges>({});
  const setBadge = useCallback(
    (view: ViewId, count: number) => setBadges((known) => ({ ...known, [view]: count })),
    [],
  );
  const pane = useMemo<Pane>(() => {
    const known = memory ?? EMPTY_MEMORY;
    const period = periodWorkedOn(known, mechanism, today());
    return {
      ...services,
      memory: known,
      remember,
      period,
      status: controls,
      openView,
      setBadge,
      revision,
      refresh,
    };
  }, [services, memory, remember, mechanism, today, controls, setBadge, revision, refresh]);
  return (
    <PaneContext.Provider value={pane}>
      <StatusContext.Provider value={status}>
        {children({ view: chosenView ?? homeView(pane), badges, ready: memory !== undefined })}
      </StatusContext.Provider>
    </PaneContext.Provider>
  );
}

/** Where the pane opens when the ribbon named no view: 开始 until the clerk said who they are. */
function homeView({ memory }: Pane): ViewId {
  if (memory.role === undefined) return 'start';
  return memory.role === 'school' ? 'templates' : 'consolidation';
}
