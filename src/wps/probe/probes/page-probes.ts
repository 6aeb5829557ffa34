import { DOCK } from '../../../host/wps/api/constants';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Scratch } from '../scratch';
import { forgetTicks, TICKING, ticksOf } from '../ticking-page';

const KEY = '168-probe';
/** Milliseconds. */
const WITHOUT_PAUSE = 300;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether another page of the add-in gets on while this one works without a pause. */
async function interleaving({ app, sheet, patience }: Scratch): Promise<object> {
  const { PluginStorage } = app;
  forgetTicks(PluginStorage);
  const pane = app.CreateTaskPane(`${window.location.href.split('#')[0]}${TICKING}`, '168');
  try {
    pane.Visible = true;
    for (let waited = 0; ticksOf(PluginStorage) === 0 && waited < patience.page; waited += 100)
      await pause(100);
    const before = ticksOf(PluginStorage);
    if (before === 0) return { secondPage: 'did not start' };
    const steps = new Set<number>();
    let calls = 0;
    for (const end = performance.now() + WITHOUT_PAUSE; performance.now() < end; calls += 1) {
      sheet.Range('Z1').Value2 = calls;
      steps.add(ticksOf(PluginStorage));
    }
    const during = ticksOf(PluginStorage) - before;
    await pause(WITHOUT_PAUSE);
    return { calls, seen: steps.size, during, inTheSameTimeAfter: ticksOf(PluginStorage) - before - during };
  } finally {
    pane.Visible = false;
    pane.Delete();
    await pause(50);
    forgetTicks(PluginStorage);
  }
}

/** Panes and what the pages of the add-in share. */
export const PAGE_PROBES: readonly Probe<Scratch>[] = [
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
      return { visible: tried(() => pane.Visible), again: tried(() => app.GetTaskPane(ID)?.ID === ID) };
    },
  },
  { name: 'pages.interleave', run: interleaving },
];
