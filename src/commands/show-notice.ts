/// <reference types="office-js" />

/** The part of Office that opens windows. */
export interface OfficeWindows extends Pick<typeof Office, 'AsyncResultStatus' | 'EventType'> {
  readonly context: { readonly ui: Pick<Office.UI, 'displayDialogAsync'> };
}

/** Per cent of the screen. */
const SIZE = { height: 28, width: 30, displayInIframe: true } as const;
/** Milliseconds after which a notice that nobody closes holds the command no longer; Excel gives it five minutes. */
const PATIENCE = 120_000;

/**
 * Opens a notice and waits until it is closed: once a command has ended, Excel may close its windows with it. Rejects
 * where no window can be opened.
 */
export function showNotice(office: OfficeWindows, address: string, patience = PATIENCE): Promise<void> {
  return new Promise((resolve, reject) => {
    office.context.ui.displayDialogAsync(address, SIZE, (opened) => {
      if (opened.status === office.AsyncResultStatus.Failed) {
        reject(new Error(`no window: ${opened.error.code}`));
        return;
      }
      const timer = setTimeout(resolve, patience);
      opened.value.addEventHandler(office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
