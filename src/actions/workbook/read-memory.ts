import { memoryOfMark } from '../../domain/workbook/mark-rows';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';
import type { Host } from '../../host/port';

/** What the open workbook remembers; nothing where it is not marked. Rejects with `HostError`. */
export const readMemory = async (host: Host): Promise<WorkbookMemory> => memoryOfMark(await host.readMark());
