import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';
import { useSampleOrdered } from '../sample/use-sample-ordered';
import type { PaneCore } from './pane-core';
import type { PaneServices } from './pane-services';
import { periodWorkedOn } from './period';
import { programOf } from './program-of';
import { useFaultsOfPage } from './use-faults-of-page';
import { PaneContext, StatusContext, type Pane } from './use-pane';
import { usePaneCore } from './use-pane-core';
import { useStatusLine } from './use-status-line';
import { useViewPeriods } from './use-view-periods';
import { useWorkbookMemory } from './use-workbook-memory';
import { useWorkbookRevision } from './use-workbook-revision';
import type { ViewId } from './view-id';

type Badges = Readonly<Partial<Record<ViewId, number>>>;

interface PaneProviderProps {
  readonly services: PaneServices;
  readonly firstView: ViewId | undefined;
  /** The pane's frame; without a state, and without `usePane`, until the workbook's memory is known. */
  readonly children: (frame: FrameState | undefined) => ReactNode;
}

/** What only the frame needs: which view is open, and the numbers on the tabs. */
export interface FrameState {
  readonly view: ViewId;
  readonly badges: Badges;
}

export function PaneProvider(props: PaneProviderProps): ReactNode {
  const core = usePaneCore(props.services.core);
  return core ? <WorkbookPane {...props} core={core} /> : props.children(undefined);
}

interface WorkbookPaneProps extends PaneProviderProps {
  readonly core: PaneCore;
}

function WorkbookPane({ core, services, firstView, children }: WorkbookPaneProps): ReactNode {
  const { host, lang, today } = services;
  const { mechanism } = core;
  const [status, controls] = useStatusLine(lang, programOf(host));
  useFaultsOfPage(controls.fail);
  const [revision, refresh] = useWorkbookRevision(host, controls.failAside);
  const { memory, remember } = useWorkbookMemory(core, host, revision, controls.failAside);
  const [chosenView, openView] = useState<ViewId | undefined>(firstView);
  const sampleOrdered = useSampleOrdered(services);
  useEffect(() => {
    if (sampleOrdered) openView('consolidation');
  }, [sampleOrdered]);
  const [periods, showPeriod] = useViewPeriods();
  const [badges, setBadges] = useState<Badges>({});
  const setBadge = useCallback(
    (view: ViewId, count: number) => setBadges((known) => ({ ...known, [view]: count })),
    [],
  );
  const view = chosenView ?? homeView(memory);
  const ofView = periods[view];
  const pane = useMemo<Pane | undefined>(
    () =>
      memory && {
        ...services,
        mechanism,
        memory,
        remember,
        period: ofView?.period ?? periodWorkedOn(memory, mechanism, today()),
        choosePeriod: ofView?.choose ?? noOwnPeriod,
        showPeriod,
        status: controls,
        openView,
        setBadge,
        revision,
        refresh,
      },
    [services, mechanism, memory, remember, ofView, today, showPeriod, controls, setBadge, revision, refresh],
  );
  return (
    <PaneContext.Provider value={pane}>
      <StatusContext.Provider value={status}>{children(pane && { view, badges })}</StatusContext.Provider>
    </PaneContext.Provider>
  );
}

/** A view that works on the workbook's period follows its memory. */
const noOwnPeriod = (): void => undefined;

/** Where the pane opens when the ribbon named no view: 开始 until the clerk said who they are. */
function homeView(memory: WorkbookMemory | undefined): ViewId {
  if (memory?.role === undefined) return 'start';
  return memory.role === 'school' ? 'templates' : 'consolidation';
}
