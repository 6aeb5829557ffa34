import { OfficeEvent, OfficeStatus } from './office-codes';
import type { OfficeEventHandler } from './office-events';
import { safeArray } from './safe-array';

export interface OpenedDialog {
  /** What office.js handed over: JSON text with url, width and height. */
  readonly request: string;
  open: boolean;
}

/** `displayDialogAsync` is a registration for the dialog's messages: answered ok, a dialog counts as open. */
export class Dialogs {
  readonly opened: OpenedDialog[] = [];
  readonly #accept: boolean;
  #handler: OfficeEventHandler | undefined;

  constructor(accept: boolean) {
    this.#accept = accept;
  }

  /** The status to answer with; no page is ever shown. */
  open(request: string, handler: OfficeEventHandler): number {
    if (!this.#accept) return OfficeStatus.operationNotSupported;
    if (this.opened.some((dialog) => dialog.open)) return OfficeStatus.dialogAlreadyOpened;
    this.opened.push({ request, open: true });
    this.#handler = handler;
    return OfficeStatus.ok;
  }

  /** The add-in closes it. */
  close(): void {
    for (const dialog of this.opened) dialog.open = false;
  }

  /** The clerk closes it with the cross. */
  closeByUser(): void {
    this.close();
    this.#handler?.(OfficeEvent.dialogMessageReceived, safeArray(OfficeStatus.dialogClosedByUser));
  }
}
