import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { StartGrid } from '../../host/standalone/open-grid';
import type { ProgramTheme } from '../../host/program-theme';
import { filled, type Wording } from '../../messages/fill';
import type { PaneServices } from '../../taskpane/pane/pane-services';
import type { RecentFiles } from '../files/recent-files';
import type { PrintChoice } from '../print/printed-sheets';
import type { FileCommands } from '../workspace/file-commands';
import type { RestoreCommands } from '../workspace/restore-commands';
import type { Workspace } from '../workspace/workspace';
import type { WorkspaceState } from '../workspace/workspace-state';
import type { PageSettings, SettingsStore } from './page-settings';

/** Everything the page works with; a test gives a grid of its own. */
export interface PageServices {
  readonly workspace: Workspace;
  readonly files: FileCommands;
  readonly restore: RestoreCommands;
  /** Opens the browser's dialog for printing. Never rejects. */
  readonly print: (choice: PrintChoice) => Promise<void>;
  readonly settings: SettingsStore;
  /** Absent where the browser cannot lead back to a file. */
  readonly recent: RecentFiles | undefined;
  /** Fetches the embedded spreadsheet, some 1.7 MB; after the pane. */
  readonly startGrid: () => Promise<StartGrid>;
  /** What the pane has besides the workbook and the language. */
  readonly pane: Omit<PaneServices, 'host' | 'lang' | 'theme'>;
  readonly theme: ProgramTheme;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const PageContext = createContext<PageServices | undefined>(undefined);

export function usePage(): PageServices {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside of the page');
  return page;
}

export function useWorkspace(): WorkspaceState {
  const { store } = usePage().workspace;
  return useSyncExternalStore(store.subscribe, store.getState);
}

export function useSettings(): PageSettings {
  const { settings } = usePage();
  return useSyncExternalStore(settings.subscribe, settings.getState);
}

export type SayInPage = (
  wording: Wording,
  values?: Readonly<Record<string, string | number | null>>,
) => string;

/** Says a wording in the page's language. */
export function useSay(): SayInPage {
  const { lang } = useSettings();
  return useCallback((wording, values = {}) => filled(wording, values, lang), [lang]);
}
