import { useCallback, useEffect, useState } from 'react';
import { EMPTY_MEMORY, type WorkbookMemory } from '../../domain/workbook/workbook-memory';
import type { Host } from '../../host/port';
import type { PaneCore } from './pane-core';

interface MemoryOfWorkbook {
  /** Absent until it was read. */
  readonly memory: WorkbookMemory | undefined;
  readonly remember: (change: Partial<WorkbookMemory>) => Promise<void>;
}

/** Follows what the workbook remembers; the ribbon's functions write there too. */
export function useWorkbookMemory(
  { readMemory, rememberInWorkbook }: PaneCore,
  host: Host,
  revision: number,
  fail: (error: unknown) => void,
): MemoryOfWorkbook {
  const [memory, setMemory] = useState<WorkbookMemory>();
  useEffect(() => {
    let current = true;
    readMemory(host).then(
      (read) => current && setMemory(read),
      (error: unknown) => {
        if (!current) return;
        setMemory((known) => known ?? EMPTY_MEMORY);
        fail(error);
      },
    );
    return () => void (current = false);
  }, [readMemory, host, revision, fail]);
  const remember = useCallback(
    async (change: Partial<WorkbookMemory>) => setMemory(await rememberInWorkbook(host, change)),
    [rememberInWorkbook, host],
  );
  return { memory, remember };
}
