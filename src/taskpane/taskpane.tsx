import { createRoot } from 'react-dom/client';
import { detectHost, LEAST_EXCEL_API, type FoundHost, type MissingHost } from '../host/detect';
import { langOf } from '../messages/lang-of';
import { browserPool } from '../workers/browser-thread';
import { startBrowserWorker } from '../workers/start-browser-worker';
import { App } from './App';
import type { PaneServices } from './pane/pane-services';
import { viewOfQuery } from './pane/view-id';
import { MissingHostPage } from './shell/MissingHostPage';
import { todayOnCalendar } from './today';

const fetchCore: PaneServices['core'] = async () => (await import('./pane/pane-core')).paneCore;

/** What the pane works with in Excel. */
const servicesOf = ({ host, program, theme }: FoundHost): PaneServices => ({
  host,
  program,
  theme,
  core: fetchCore,
  lang: langOf(program.displayLanguage),
  today: todayOnCalendar,
  pool: () => browserPool(startBrowserWorker),
  platform: async () => (await import('../workers/browser-platform')).browserReadingPlatform,
});

function draw(container: HTMLElement, found: FoundHost | MissingHost): void {
  const root = createRoot(container);
  if (found.kind === 'found') {
    root.render(<App services={servicesOf(found)} firstView={viewOfQuery(window.location.search)} />);
  } else {
    const lang = langOf(navigator.language);
    root.render(<MissingHostPage reason={found.kind} lang={lang} version={LEAST_EXCEL_API} />);
  }
}

// The script for old versions of Office takes the root away, and with it everything that follows.
const container = document.getElementById('root');
if (container) {
  void detectHost().then((found) => draw(container, found));
  // On its way while Excel answers; where that fails, the pane asks again, and shows it.
  void fetchCore();
}
