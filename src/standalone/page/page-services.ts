import { browserPool } from '../../workers/browser-thread';
import { browserDocumentWork } from '../../workers/document-thread';
import { startBrowserWorker } from '../../workers/start-browser-worker';
import { startDocumentWorker } from '../../workers/start-document-worker';
import { SampleOrder } from '../../taskpane/sample/sample-order';
import { systemTheme } from '../../taskpane/theme/system-theme';
import { todayOnCalendar } from '../../taskpane/today';
import type { PaneServices } from '../../taskpane/pane/pane-services';
import { keptWorkbooks } from '../autosave/kept-workbooks';
import { beatPresence, lockPresence, newSession, type TabPresence } from '../autosave/tab-presence';
import { downloadAccess } from '../files/download-access';
import { handleAccess } from '../files/handle-access';
import { filePickers } from '../files/picker-types';
import { recentFiles } from '../files/recent-files';
import { browserDatabase } from '../storage/browser-database';
import { FileCommands } from '../workspace/file-commands';
import { printCommand } from '../workspace/print-command';
import { RestoreCommands } from '../workspace/restore-commands';
import { Workspace } from '../workspace/workspace';
import { fetchSample } from '../sample/fetch-sample';
import { SettingsStore } from './page-settings';
import type { PageServices } from './use-page';

const now = (): number => Date.now();

/** What the page works with in a browser. */
export function pageServices(): PageServices {
  const settings = new SettingsStore(() => window.localStorage);
  const lang = (): PaneServices['lang'] => settings.getState().lang;
  const database = browserDatabase(() => window.indexedDB);
  const kept = keptWorkbooks(database, now);
  const recent = recentFiles(database, now);
  const presence = tabPresence();
  const pickers = filePickers();
  const workspace = new Workspace({ kept, presence, now, lang });
  const files = new FileCommands(workspace, {
    documents: browserDocumentWork(startDocumentWorker),
    files: pickers ? handleAccess(pickers, lang) : downloadAccess,
    recent,
    now,
    lang,
  });
  return {
    workspace,
    files,
    restore: new RestoreCommands(workspace, files, { kept, presence }),
    print: printCommand(workspace, now),
    settings,
    recent: pickers && recent,
    startGrid: async () =>
      (await import(/* webpackChunkName: "grid" */ '../../host/standalone/start-grid')).startGrid,
    pane: paneServices(files),
    theme: systemTheme,
    now,
  };
}

const paneServices = (files: FileCommands): PageServices['pane'] => {
  const core = async () => (await import('../../taskpane/pane/pane-core')).paneCore;
  // On its way with the first script.
  void core();
  return {
    core,
    today: todayOnCalendar,
    pool: () => browserPool(startBrowserWorker),
    platform: async () => (await import('../../workers/browser-platform')).browserReadingPlatform,
    program: {
      name: '168机制助手',
      version: document.querySelector<HTMLMetaElement>('meta[name="app-version"]')?.content ?? '',
      platform: navigator.userAgent,
      displayLanguage: navigator.language,
      requirementSets: [],
    },
    sample: { fetch: fetchSample, emptyWorkbook: () => files.emptyWorkbook(), order: new SampleOrder() },
  };
};

/** Not there on plain http, whatever the types say. */
function tabPresence(): TabPresence {
  const locks = navigator.locks as LockManager | undefined;
  const session = newSession();
  return locks ? lockPresence(locks, session) : beatPresence(() => window.localStorage, session, now);
}
