import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { scanWorkbook, type WorkbookScan } from '../../domain/checking/workbook-scan';
import { NO_CHOICES } from '../../domain/workbook/school-choices';
import { isRefusedForNow } from '../pane/use-background-read';
import { usePane } from '../pane/use-pane';
import { liveWorkbookOf } from './live-workbooks';

export interface LiveScan {
  /** Undefined until the workbook was read once. */
  readonly scan: WorkbookScan | undefined;
  /** Milliseconds of the clock when the workbook was last read. */
  readonly readAt: number | undefined;
  /** Reads everything again; resolves when it was read. */
  readonly refresh: () => Promise<void>;
}

/** The open workbook, read, counted and checked, as it stands now; follows what is typed in the sheet. */
export function useScan(): LiveScan {
  const { host, mechanism, memory, period, status } = usePane();
  const live = liveWorkbookOf(host);
  const { snapshot, readAt, error } = useSyncExternalStore(live.subscribe, live.state);
  const { choices = NO_CHOICES, unit } = memory;
  const { year, quarter } = period;
  useEffect(() => {
    if (error !== undefined && !isRefusedForNow(error)) status.failAside(error);
  }, [error, status]);
  const scan = useMemo(
    () =>
      snapshot &&
      scanWorkbook(snapshot, {
        mechanism,
        period: { year, quarter },
        choices,
        ...(unit === undefined ? {} : { unit }),
      }),
    [snapshot, mechanism, year, quarter, choices, unit],
  );
  return { scan, readAt, refresh: live.refresh };
}
