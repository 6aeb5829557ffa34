import './weak-ref';
import workerSource from 'reading-worker-source';
import { createRoot } from 'react-dom/client';
import type { WpsApplication } from '../../host/wps/api/application-api';
import { createWpsHost } from '../../host/wps/wps-host';
import type { PaneServices } from '../../taskpane/pane/pane-services';
import { viewOfQuery } from '../../taskpane/pane/view-id';
import { MissingHostPage } from '../../taskpane/shell/MissingHostPage';
import { systemTheme } from '../../taskpane/theme/system-theme';
import { todayOnCalendar } from '../../taskpane/today';
import { foundPool } from '../../workers/reading-pool-found';
import { startInlineWorker } from '../../workers/start-inline-worker';
import { wpsFileChooser } from '../files/file-chooser';
import { wpsFileSaver } from '../files/file-saver';
import { mendFlexGaps } from './flex-gaps';
import { openProbe } from '../probe/open-probe';
import { ownPane, type OwnPane } from './own-pane';
import { whenWpsComes } from './wps-coming';
import { WpsPane } from './WpsPane';
import { wpsProgram } from './wps-program';

const platform: PaneServices['platform'] = async () =>
  (await import('../../workers/browser-platform')).browserReadingPlatform;

/** What the pane works with in WPS. All of it is in the page's one script, whatever is imported late. */
const servicesOf = (app: WpsApplication, own: OwnPane): PaneServices => ({
  host: createWpsHost(app),
  program: wpsProgram(app, navigator.userAgent),
  theme: systemTheme,
  core: async () => (await import('../../taskpane/pane/pane-core')).paneCore,
  lang: 'zh',
  today: todayOnCalendar,
  pool: foundPool({ startWorker: () => startInlineWorker(workerSource), platform }),
  platform,
  chooser: wpsFileChooser(app),
  saver: wpsFileSaver(app),
  closePane: () => own.close(),
  openProbe: () => openProbe(app, { page: window.location.href, pixelRatio: window.devicePixelRatio }),
});

/** Milliseconds after which WPS has given the pane its place. */
const SETTLED = 1_000;

function draw(container: HTMLElement, app: WpsApplication | undefined): void {
  const root = createRoot(container);
  if (!app) {
    root.render(<MissingHostPage reason="notInWps" lang="zh" />);
    return;
  }
  const own = ownPane(app, window.location.search);
  const firstView = viewOfQuery(window.location.search);
  root.render(<WpsPane services={servicesOf(app, own)} firstView={firstView} own={own} />);
  setTimeout(() => own.fit(window.innerWidth), SETTLED);
}

const container = document.getElementById('root');
if (container) {
  mendFlexGaps(document);
  whenWpsComes((app) => draw(container, app));
}
