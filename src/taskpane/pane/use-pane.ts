import { createContext, useContext } from 'react';
import type { Mechanism } from '../../domain/mechanism/definition';
import type { Period } from '../../domain/mechanism/quarters';
import type { MemoryChange } from '../../actions/workbook/remember';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';
import type { PaneServices } from './pane-services';
import type { Status, StatusControls } from './status';
import type { ShowPeriod, ViewPeriod } from './use-view-periods';
import type { ViewId } from './view-id';

/** Everything a view works with. */
export interface Pane extends PaneServices {
  readonly mechanism: Mechanism;
  /** What the workbook remembers now. */
  readonly memory: WorkbookMemory;
  /** Writes a change into the workbook's mark; rejects with `HostError`. */
  readonly remember: (change: MemoryChange) => Promise<void>;
  /** The period worked on: the open view's own, else what the workbook remembers, else what the calendar suggests. */
  readonly period: Period;
  /** Tells the open view of a period that the clerk chose outside of it; only one with a period of its own minds. */
  readonly choosePeriod: ViewPeriod['choose'];
  readonly showPeriod: ShowPeriod;
  readonly status: StatusControls;
  readonly openView: (view: ViewId) => void;
  /** The number on a view's tab; nothing is shown for 0. */
  readonly setBadge: (view: ViewId, count: number) => void;
  /** Grows by one whenever the clerk, or we, changed the workbook; effects that read it depend on this. */
  readonly revision: number;
  /** Counts a change at once, for a program that is slow to tell of it. */
  readonly refresh: () => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);
export const StatusContext = createContext<Status>({ kind: 'idle' });

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside of PaneProvider');
  return pane;
}

/** What the status line shows; apart from the pane, as progress comes many times a second. */
export const useStatus = (): Status => useContext(StatusContext);
