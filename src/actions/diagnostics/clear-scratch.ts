import type { SheetLayout } from '../../domain/sheet/layout';
import { HostError } from '../../host/host-error';
import type { Host } from '../../host/port';

/**
 * Removes a sheet under a host's own name for leftovers: the next drawing does so, and is itself taken back. False where
 * the sheet stands all the same. Rejects with `HostError`.
 */
export async function clearScratch(host: Host, name: string, anySheet: SheetLayout): Promise<boolean> {
  if (!(await stands(host, name))) return true;
  await host.drawSheets({ sheets: [anySheet] });
  await host.undo({ discardChanges: true });
  return !(await stands(host, name));
}

/** A list of sheets does not tell of a host's own, so it is asked for by name. */
async function stands(host: Host, name: string): Promise<boolean> {
  try {
    await host.readWorkbook([name]);
    return true;
  } catch (error) {
    if (error instanceof HostError && error.code === 'sheetMissing') return false;
    throw error;
  }
}
