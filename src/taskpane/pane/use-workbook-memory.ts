import { useCallback, useEffect, useState } from 'react';
import { readMemory } from '../../actions/workbook/read-memory';
import { rememberInWorkbook } from '../../actions/workbook/remember';
import { EMPTY_MEMORY, type WorkbookMemory } from '../../domain/workbook/workbook-memory';
import type { Host } from '../../host/port';

export interface MemoryOfWorkbook {
  /** Absent until it was read. */
  readonly memory: WorkbookMemory | undefined;
  readonly remember: (change: Partial<WorkbookMemory>) => Promise<void>;
}

/** Follows what the workbook remembers; the ribbon's functions write there too. */
export function useWorkbookMemory(
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
  }, [host, revision, fail]);
  const remember = useCallback(
    async (change: Partial<WorkbookMemory>) => setMemory(await rememberInWorkbook(host, change)),
    [host],
  );
  return { memory, remember };
}
