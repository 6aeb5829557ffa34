import type { WpsApplication } from '../../host/wps/api/application-api';
import { langOf } from '../../messages/lang-of';
import { openProbePage } from './probe-page';
import { startTicking, TICKING } from './ticking-page';

/** Loosely: what is there is just what is to be found out. */
const app = (globalThis as { readonly Application?: WpsApplication }).Application;
const container = document.getElementById('probe');
const isWps = typeof app?.PluginStorage === 'object' && typeof app.Workbooks === 'object';

if (window.location.hash === TICKING && app && isWps) startTicking(app.PluginStorage);
else if (container && window.location.hash === '') {
  openProbePage(container, isWps ? app : undefined, langOf(navigator.language));
}
