import type { WpsTaskPane } from '../../../host/wps/api/application-api';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import { forgetTicks, TICKING, ticksOf } from '../ticking-page';
import type { Trial } from '../trial';
import { asWider } from '../wider-api';

/** Milliseconds. */
const WITHOUT_PAUSE = 300;
const NOT_STARTED = { secondPage: 'did not start' } as const;
const WIDTH = 400;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const addressWith = (query: string, part: string): string =>
  `${window.location.href.replace(/[?#].*$/u, '')}${query}${part}`;

/** Opens this page once more in a pane, to count there, and takes it away again. */
async function withSecondPage(
  { app, patience }: Trial,
  use: (pane: WpsTaskPane, count: () => number) => Promise<object>,
): Promise<object> {
  const { PluginStorage } = app;
  forgetTicks(PluginStorage);
  const pane = app.CreateTaskPane(addressWith('?view=probe', TICKING), '168');
  try {
    pane.Visible = true;
    const count = (): number => ticksOf(PluginStorage).count;
    for (let waited = 0; count() === 0 && waited < patience.page; waited += 100) await pause(100);
    return count() === 0 ? NOT_STARTED : await use(pane, count);
  } finally {
    pane.Visible = false;
    pane.Delete();
    await pause(50);
    forgetTicks(PluginStorage);
  }
}

/** Whether another page of the add-in gets on while this one works without a pause. */
async function interleaving({ sheet }: Trial, count: () => number): Promise<object> {
  const before = count();
  const steps = new Set<number>();
  let calls = 0;
  for (const end = performance.now() + WITHOUT_PAUSE; performance.now() < end; calls += 1) {
    sheet.Range('Z1').Value2 = calls;
    steps.add(count());
  }
  const during = count() - before;
  await pause(WITHOUT_PAUSE);
  return { calls, seen: steps.size, during, inTheSameTimeAfter: count() - before - during };
}

/** What the address of a page comes to, and what its width is counted in. */
async function address({ app }: Trial, pane: WpsTaskPane): Promise<object> {
  pane.Width = WIDTH;
  await pause(WITHOUT_PAUSE);
  const { query, width } = ticksOf(app.PluginStorage);
  return { query, paneWidth: pane.Width, pageWidth: width, pixelRatio: window.devicePixelRatio };
}

/** Whether a page goes on while its pane is hidden, and is the same one afterwards. */
async function hidden(pane: WpsTaskPane, count: () => number): Promise<object> {
  const before = count();
  pane.Visible = false;
  await pause(WITHOUT_PAUSE);
  const whileHidden = count() - before;
  pane.Visible = true;
  await pause(WITHOUT_PAUSE);
  return { whileHidden, goesOn: count() >= before + whileHidden };
}

/** One page for all of it: each takes its time to start. */
const secondPage = (trial: Trial): Promise<object> =>
  withSecondPage(trial, async (pane, count) => ({
    ...(await interleaving(trial, count)),
    address: await address(trial, pane),
    hidden: await hidden(pane, count),
  }));

/** A pane of a workbook that is closed; what becomes of it while another workbook is in front. */
function paneOfClosedWorkbook({ app, place, sheet }: Trial): unknown {
  if (place !== 'newWorkbook') return 'not tried: no workbook of its own';
  const another = asWider(app).Workbooks.Add();
  const pane = app.CreateTaskPane(addressWith('', '#empty'), '168');
  const { ID } = pane;
  pane.Visible = true;
  try {
    sheet.Activate();
    const whileAnotherIsInFront = tried(() => pane.Visible);
    another.Close(false);
    return {
      whileAnotherIsInFront,
      visible: tried(() => pane.Visible),
      again: tried(() => app.GetTaskPane(ID)?.ID === ID),
    };
  } finally {
    // Gone with its workbook, it may answer with a fault.
    tried(() => pane.Delete());
  }
}

/** What pages of the add-in are to each other, and panes to workbooks. */
export const SECOND_PAGE_PROBES: readonly Probe<Trial>[] = [
  { name: 'pages.interleave', run: secondPage },
  { name: 'taskPane.ofClosedWorkbook', run: paneOfClosedWorkbook },
];
