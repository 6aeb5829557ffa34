import { insertForms } from '../actions/templates/insert-forms';
import { readMemory } from '../actions/workbook/read-memory';
import type { FormKind } from '../domain/workbook/workbook-memory';
import { HostError } from '../host/host-error';
import type { Host } from '../host/port';

/** The part of Office's event that a command must call once, whatever happens; until then Excel shows it as busy. */
export interface CommandEvent {
  completed(): void;
}

/** What a command needs from outside. */
export interface CommandServices {
  /** Rejects with `HostError` where there is no program to work with. */
  readonly host: () => Promise<Host>;
  /** Tells the clerk what went wrong; rejects where even that cannot be shown. */
  readonly notify: (notice: CommandNotice) => Promise<void>;
}

/** A failure as plain values that may stand in an address; nothing of a workbook. */
export interface CommandNotice {
  readonly code: string;
}

/** A ribbon button that inserts forms, for the school and year that the workbook remembers. */
export const insertCommand =
  (kinds: readonly FormKind[], services: CommandServices) =>
  async (event: CommandEvent): Promise<void> => {
    try {
      const host = await services.host();
      const { unit, year } = await readMemory(host);
      await insertForms(host, kinds, {
        ...(unit !== undefined && { unit }),
        ...(year !== undefined && { year }),
      });
    } catch (error) {
      await services.notify({ code: error instanceof HostError ? error.code : 'unknown' });
    } finally {
      event.completed();
    }
  };
