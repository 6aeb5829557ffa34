import { useCallback, useEffect, useState } from 'react';
import type { Host, Unsubscribe } from '../../host/port';

/** Milliseconds in which changes are taken together: a pasted block is one change, not hundreds. */
const SETTLING = 300;

/** Counts the changes of the workbook, so that effects can follow it; the function counts one at once. */
export function useWorkbookRevision(
  host: Host,
  fail: (error: unknown) => void,
): readonly [number, () => void] {
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setRevision((count) => count + 1), SETTLING);
    };
    const end = (unsubscribe: Unsubscribe): void => void unsubscribe().catch(fail);
    let unsubscribe: Unsubscribe | undefined;
    host.onWorkbookChanged(changed).then((registered) => {
      if (ended) end(registered);
      else unsubscribe = registered;
    }, fail);
    return () => {
      ended = true;
      clearTimeout(timer);
      if (unsubscribe) end(unsubscribe);
    };
  }, [host, fail]);
  const refresh = useCallback(() => setRevision((count) => count + 1), []);
  return [revision, refresh];
}
