import { markOfMemory, memoryOfMark } from '../../domain/workbook/mark-rows';
import { EMPTY_MEMORY, type WorkbookMemory } from '../../domain/workbook/workbook-memory';
import type { Host } from '../../host/port';

/** What is to be remembered from now on; a function where it depends on what is remembered already. */
export type MemoryChange = Partial<WorkbookMemory> | ((known: WorkbookMemory) => Partial<WorkbookMemory>);

/**
 * Changes what the open workbook remembers and says what it remembers now. A workbook that knows it already is not
 * touched, so that it need not be saved again. Rejects with `HostError`.
 */
export async function rememberInWorkbook(host: Host, change: MemoryChange): Promise<WorkbookMemory> {
  let memory = EMPTY_MEMORY;
  await host.writeMark((current) => {
    const known = memoryOfMark(current);
    memory = { ...known, ...(typeof change === 'function' ? change(known) : change) };
    const mark = markOfMemory(memory, current);
    return JSON.stringify(mark) === JSON.stringify(markOfMemory(known, current)) ? undefined : mark;
  });
  return memory;
}
