import { useCallback, useState } from 'react';
import type { MemoryChange } from '../../actions/workbook/remember';
import { EMPTY_MEMORY, type WorkbookMemory } from '../../domain/workbook/workbook-memory';
import type { Host } from '../../host/port';
import type { PaneCore } from './pane-core';
import { useBackgroundRead } from './use-background-read';

interface MemoryOfWorkbook {
  /** Absent until it was read. */
  readonly memory: WorkbookMemory | undefined;
  readonly remember: (change: MemoryChange) => Promise<void>;
}

/** Follows what the workbook remembers; the ribbon's functions write there too. */
export function useWorkbookMemory(
  { readMemory, rememberInWorkbook }: PaneCore,
  host: Host,
  revision: number,
  fail: (error: unknown) => void,
): MemoryOfWorkbook {
  const [memory, setMemory] = useState<WorkbookMemory>();
  const read = useCallback(() => readMemory(host), [readMemory, host]);
  // The pane opens all the same where nothing could be read yet.
  const onLater = useCallback(() => setMemory((known) => known ?? EMPTY_MEMORY), []);
  const onFail = useCallback(
    (error: unknown) => {
      onLater();
      fail(error);
    },
    [onLater, fail],
  );
  useBackgroundRead(read, revision, { onRead: setMemory, onFail, onLater });
  const remember = useCallback(
    async (change: MemoryChange) => setMemory(await rememberInWorkbook(host, change)),
    [rememberInWorkbook, host],
  );
  return { memory, remember };
}
