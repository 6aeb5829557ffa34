import { whenWpsComes } from '../pane/wps-coming';
import { openProbePage } from './probe-page';
import { startTicking, TICKING } from './ticking-page';

const container = document.getElementById('probe');

whenWpsComes((app) => {
  const { hash } = window.location;
  if (hash === TICKING && app) startTicking(app.PluginStorage);
  // The browser inside WPS may say English where all of WPS is Chinese.
  else if (container && hash === '') openProbePage(container, app, 'zh');
});
