import type { CommandNotice } from '../../commands/notice-address';
import { HostError } from '../../host/host-error';
import type { FormKind } from '../../domain/workbook/workbook-memory';
import type { ViewId } from '../../taskpane/pane/view-id';
import type { RibbonWork } from './ribbon-buttons';

/** What the buttons work with. */
export interface RibbonServices {
  /** Draws forms for the school and year that the workbook remembers. Rejects with `HostError`. */
  readonly insert: (forms: readonly FormKind[]) => Promise<void>;
  readonly openPane: (view: ViewId) => void;
  /** Tells the clerk what went wrong; nothing of a workbook. */
  readonly notify: (notice: CommandNotice) => void;
}

/** Does what a button is for, later: what has begun when this returns goes on by itself, and failures are told. */
export const beginWork =
  (services: RibbonServices) =>
  (work: RibbonWork): void => {
    // WPS waits for a callback, and so does the clerk's screen.
    void Promise.resolve()
      .then(() => (work.kind === 'insert' ? services.insert(work.forms) : services.openPane(work.view)))
      .catch((error: unknown) =>
        services.notify({
          code: error instanceof HostError ? error.code : 'unknown',
          ...(work.kind === 'open' && { opening: true }),
        }),
      );
  };
