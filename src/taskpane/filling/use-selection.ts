import { useCallback, useEffect, useState } from 'react';
import type { SelectedCells, Unsubscribe } from '../../host/port';
import { isRefusedForNow, useBackgroundRead } from '../pane/use-background-read';
import { usePane } from '../pane/use-pane';

/** Milliseconds until a program that has no time just now is asked again. */
const LATER = 500;

/** What is selected in the sheet, followed; undefined until the program told it. */
export function useSelection(): SelectedCells | undefined {
  const { host, status, revision } = usePane();
  const [selected, setSelected] = useState<SelectedCells>();
  const [registrations, setRegistrations] = useState(0);
  const read = useCallback(() => host.selection(), [host]);
  // Once more when changes are told: what was selected until then was not.
  useBackgroundRead(read, revision + registrations, { onRead: setSelected, onFail: status.failAside });
  useEffect(() => {
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leave: Unsubscribe | undefined;
    const end = (unsubscribe: Unsubscribe): void => void unsubscribe().catch(status.failAside);
    const follow = (): void => {
      host.onSelectionChanged(setSelected).then(
        (registered) => {
          if (ended) end(registered);
          else {
            leave = registered;
            setRegistrations((count) => count + 1);
          }
        },
        (error: unknown) => {
          if (ended) return;
          if (isRefusedForNow(error)) timer = setTimeout(follow, LATER);
          else status.failAside(error);
        },
      );
    };
    follow();
    return () => {
      ended = true;
      clearTimeout(timer);
      if (leave) end(leave);
    };
  }, [host, status]);
  return selected;
}
