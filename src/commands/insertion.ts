import { insertForms } from '../actions/templates/insert-forms';
import { readMemory } from '../actions/workbook/read-memory';
import type { FormKind } from '../domain/workbook/workbook-memory';
import type { Host } from '../host/port';

/** Draws forms for the school and year that the workbook remembers, all or nothing. Rejects with `HostError`. */
export async function insertRemembered(host: Host, kinds: readonly FormKind[]): Promise<void> {
  const { unit, year } = await readMemory(host);
  await insertForms(host, kinds, {
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
  });
}
