import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { NO_CHOICES } from '../../domain/workbook/school-choices';
import { isRefusedForNow } from '../pane/use-background-read';
import { usePane } from '../pane/use-pane';
import { liveWorkbookOf } from './live-workbooks';
import { sharedScan } from './shared-scans';

export interface LiveScan {
  /** Undefined until the workbook was read once. */
  readonly scan: WorkbookScan | undefined;
  /** Milliseconds of the clock when the workbook was last read. */
  readonly readAt: number | undefined;
  /** Reads everything again; resolves when it was read. */
  readonly refresh: () => Promise<void>;
}

/** With more rows than this, what the clerk does in the pane goes before the scan; some 5,000 cells. */
const MANY_ROWS = 500;

/** The open workbook, read, counted and checked, as it stands now; follows what is typed in the sheet. */
export function useScan(): LiveScan {
  const { host, mechanism, memory, period, status } = usePane();
  const live = liveWorkbookOf(host);
  const { snapshot: latest, readAt, error } = useSyncExternalStore(live.subscribe, live.state);
  const deferred = useDeferredValue(latest);
  const snapshot = latest && hasManyRows(latest) ? deferred : latest;
  const { choices = NO_CHOICES, unit } = memory;
  const { year, quarter } = period;
  useEffect(() => {
    if (error !== undefined && !isRefusedForNow(error)) status.failAside(error);
  }, [error, status]);
  useEffect(() => {
    const retry = (): void => void live.retry();
    window.addEventListener('focus', retry);
    return () => window.removeEventListener('focus', retry);
  }, [live]);
  const scan = useMemo(
    () =>
      snapshot &&
      sharedScan(snapshot, {
        mechanism,
        period: { year, quarter },
        choices,
        ...(unit === undefined ? {} : { unit }),
      }),
    [snapshot, mechanism, year, quarter, choices, unit],
  );
  return { scan, readAt, refresh: live.refresh };
}

const hasManyRows = ({ sheets }: WorkbookSnapshot): boolean =>
  sheets.reduce((sum, { rows }) => sum + rows.length, 0) > MANY_ROWS;
