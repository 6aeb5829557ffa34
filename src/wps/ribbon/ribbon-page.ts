import '../../domain/mechanism/zod-without-eval';
import { insertRemembered } from '../../commands/insertion';
import { HostError } from '../../host/host-error';
import type { Host } from '../../host/port';
import { wpsAround } from '../../host/program-around';
import type { WpsApplication } from '../../host/wps/api/application-api';
import { createWpsHost } from '../../host/wps/wps-host';
import { openPane } from '../pane/open-pane';
import { beginWork } from './begin-work';
import { ribbonCallbacks } from './ribbon-callbacks';
import { showWpsNotice } from './show-notice';

function application(): WpsApplication {
  const app = wpsAround();
  if (!app) throw new HostError('notSupported');
  return app;
}

let madeHost: Host | undefined;
/** One for all clicks, so that what they do to the workbook goes one after the other. */
const host = (): Host => (madeHost ??= createWpsHost(application()));

const page = window.location.href;
const begin = beginWork({
  insert: (forms) => insertRemembered(host(), forms),
  openPane: (view) => openPane(application(), view, { page, now: Date.now }),
  notify: (notice) =>
    showWpsNotice(wpsAround(), notice, {
      page,
      pixelRatio: window.devicePixelRatio,
      alert: (text) => window.alert(text),
    }),
});

// Whatever else: WPS reads ribbon.xml as soon as the page is there, and looks for what it names.
Object.assign(window, ribbonCallbacks(begin));
