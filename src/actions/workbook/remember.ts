import { markOfMemory, memoryOfMark } from '../../domain/workbook/mark-rows';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';
import type { Host } from '../../host/port';
import { Turns } from '../../host/turns';

/** One after the other, as each change is made to what the one before has written. */
const turnsOfHosts = new WeakMap<Host, Turns>();

/**
 * Changes what the open workbook remembers and says what it remembers now. A workbook that knows it already is not
 * touched, so that it need not be saved again. Rejects with `HostError`.
 */
export function rememberInWorkbook(host: Host, change: Partial<WorkbookMemory>): Promise<WorkbookMemory> {
  const turns = turnsOfHosts.get(host) ?? new Turns();
  turnsOfHosts.set(host, turns);
  return turns.take(async () => {
    const current = await host.readMark();
    const known = memoryOfMark(current);
    const memory = { ...known, ...change };
    const mark = markOfMemory(memory, current);
    if (JSON.stringify(mark) !== JSON.stringify(markOfMemory(known, current))) await host.writeMark(mark);
    return memory;
  });
}
