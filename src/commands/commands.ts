/// <reference types="office-js" />
import { detectHost } from '../host/detect';
import type { Host } from '../host/port';
import { langOf } from '../messages/lang-of';
import { INSERTED_FORMS } from './function-names';
import { missingHostError } from './missing-host-error';
import { noticeAddress } from './notice-address';
import { insertCommand, type CommandServices } from './ribbon-command';
import { showNotice } from './show-notice';

/** Asked for at once: Office's script takes no command of the ribbon before somebody has waited for it. */
const found = detectHost();

async function hostOfPage(): Promise<Host> {
  const outcome = await found;
  if (outcome.kind !== 'found') throw missingHostError(outcome);
  return outcome.host;
}

const services: CommandServices = {
  host: hostOfPage,
  insertion: async () => (await import('./insertion')).insertRemembered,
  notify: (notice) => {
    const lang = langOf(Office.context.displayLanguage);
    return showNotice(Office, noticeAddress(window.location.href, notice, lang));
  },
};

// On its way before the first click; a click asks again where that fails, and says so.
void services.insertion();

// Excel looks for the functions as soon as its script has loaded, so they are told at once.
for (const [name, kinds] of Object.entries(INSERTED_FORMS)) {
  const command = insertCommand(kinds, services);
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
}
