import { useCallback, useEffect, useMemo, useState } from 'react';
import { expectedLists, type ExpectedList } from '../../domain/checking/expected-lists';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { isSingleCell } from '../../domain/forms/boxed-cells-layout';
import { HostError } from '../../host/host-error';
import type { Unsubscribe } from '../../host/port';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useBackgroundRead } from '../pane/use-background-read';
import { usePane } from '../pane/use-pane';

/** Milliseconds after a paste before its lists are counted. */
const SETTLING = 500;

interface MissingLists {
  /** Cells that had a list when their form was drawn and have no rule of input now; 0 until it was counted. */
  readonly count: number;
  readonly restore: () => void;
  /** Counts again, as when the clerk asks for a fresh check. */
  readonly recount: () => void;
}

/**
 * The drop-down lists that pasting took away. Counted when the view opens, when rows or tables come or go, when a block
 * of cells was pasted and when asked: never for a cell that is typed in.
 */
export function useMissingLists({ recognised, charts, request }: WorkbookScan): MissingLists {
  const { host, status } = usePane();
  const [asked, setAsked] = useState(0);
  const [count, setCount] = useState(0);
  const recount = useCallback(() => setAsked((times) => times + 1), []);
  // By what they say: each scan makes them anew, and most are the same.
  const key = JSON.stringify(expectedLists(recognised.tables, charts, request.mechanism));
  const lists = useMemo(() => JSON.parse(key) as readonly ExpectedList[], [key]);
  const read = useCallback(
    async () => (lists.length === 0 ? 0 : host.countMissingLists(lists)),
    [host, lists],
  );
  const onFail = useCallback(
    (error: unknown) => {
      setCount(0);
      // A program without such lists misses none.
      if (!(error instanceof HostError && error.code === 'notSupported')) status.failAside(error);
    },
    [status],
  );
  useBackgroundRead(read, asked, { onRead: setCount, onFail });
  useBlockChanges(recount);

  const restore = useCallback(
    () =>
      void status
        .attempt(async () => {
          const restored = await host.restoreLists(lists);
          status.say((say) => say(WORDS.restored, { count: restored }));
        })
        .then(recount),
    [host, status, lists, recount],
  );
  return { count, restore, recount };
}

/** Tells of changes of more than one cell at once, as pasting makes them. */
function useBlockChanges(tell: () => void): void {
  const { host, status } = usePane();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const following: Promise<Unsubscribe> = host.onWorkbookChanged((change) => {
      if (change.kind !== 'cells' || isSingleCell(change.range)) return;
      clearTimeout(timer);
      timer = setTimeout(tell, SETTLING);
    });
    following.catch(status.failAside);
    return () => {
      clearTimeout(timer);
      following.then((leave) => leave()).catch(status.failAside);
    };
  }, [host, status, tell]);
}
