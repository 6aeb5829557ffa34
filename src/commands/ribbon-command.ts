import type { FormKind } from '../domain/workbook/workbook-memory';
import { HostError } from '../host/host-error';
import type { Host } from '../host/port';
import type { insertRemembered } from './insertion';
import type { CommandNotice } from './notice-address';

/** The part of Office's event that a command must call once, whatever happens; until then Excel shows it as busy. */
interface CommandEvent {
  completed(): void;
}

/** What a command needs from outside. */
export interface CommandServices {
  /** Rejects with `HostError` where there is no program to work with. */
  readonly host: () => Promise<Host>;
  /** What draws the forms; large, so it is fetched apart from the page's first script. */
  readonly insertion: () => Promise<typeof insertRemembered>;
  /** Tells the clerk what went wrong; rejects where even that cannot be shown. */
  readonly notify: (notice: CommandNotice) => Promise<void>;
}

/** A ribbon button that inserts forms, for the school and year that the workbook remembers. */
export const insertCommand =
  (kinds: readonly FormKind[], services: CommandServices) =>
  async (event: CommandEvent): Promise<void> => {
    try {
      const [host, insert] = await Promise.all([services.host(), services.insertion()]);
      await insert(host, kinds);
    } catch (error) {
      await services.notify({ code: error instanceof HostError ? error.code : 'unknown' });
    } finally {
      event.completed();
    }
  };
