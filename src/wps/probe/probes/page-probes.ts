import { DOCK } from '../../../host/wps/api/constants';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';

const KEY = '168-probe';
/** Panes and what the pages of the add-in share. */
export const PAGE_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'storage',
    run: ({ app: { PluginStorage } }) => {
      const missing = PluginStorage.getItem(`${KEY}-missing`);
      PluginStorage.setItem(KEY, '文本');
      const held = PluginStorage.getItem(KEY);
      PluginStorage.setItem(KEY, '长'.repeat(500_000));
      const long = PluginStorage.getItem(KEY)?.length;
      PluginStorage.setItem(KEY, '');
      const empty = PluginStorage.getItem(KEY);
      PluginStorage.removeItem(KEY);
      return { missing, held, long, empty, removed: PluginStorage.getItem(KEY) };
    },
  },
  {
    name: 'taskPane',
    run: ({ app }) => {
      const pane = app.CreateTaskPane(`${window.location.href.split('#')[0]}#empty`, '168');
      try {
        const { ID } = pane;
        const before = { visible: pane.Visible, width: pane.Width, dock: pane.DockPosition };
        const width = tried(() => (pane.Width = 420));
        const minWidth = tried(() => (pane.MinWidth = 320));
        const dock = tried(() => (pane.DockPosition = DOCK.right));
        return {
          id: typeof ID,
          sameAgain: app.GetTaskPane(ID)?.ID === ID,
          missing: tried(() => app.GetTaskPane(987_654)?.ID),
          before,
          after: { width, minWidth, dock, widthNow: pane.Width },
        };
      } finally {
        pane.Delete();
      }
    },
  },
  {
    name: 'taskPane.deleted',
    run: ({ app }) => {
      const pane = app.CreateTaskPane(`${window.location.href.split('#')[0]}#empty`, '168');
      const { ID } = pane;
      pane.Delete();
      const visible = tried(() => pane.Visible);
      const again = tried(() => app.GetTaskPane(ID)?.ID === ID);
      const next = app.CreateTaskPane(`${window.location.href.split('#')[0]}#empty`, '168');
      const sameNumber = tried(() => next.ID === ID);
      next.Delete();
      return { visible, again, sameNumber };
    },
  },
];
