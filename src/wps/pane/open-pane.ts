import { DOCK } from '../../host/wps/api/constants';
import type { WpsApplication, WpsTaskPane } from '../../host/wps/api/application-api';
import { PANE_WORDS } from '../../messages/pane';
import type { ViewId } from '../../taskpane/pane/view-id';
import { askForView, askedSince, forgetAsked } from './asked-views';
import { markOf, readPanes, writePanes, type PaneRecord } from './pane-records';

const WIDTH = 340;
const LEAST_WIDTH = 320;
/**
 * Milliseconds: a pane that has not taken a word for so long has no page any more. It looks twice a second, but for while
 * it reads a file on its own thread, which may take ten.
 */
const PATIENCE = 15_000;

interface Opening {
  /** The address of the page that opens the pane; the pane's is beside it. */
  readonly page: string;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Shows the pane of the workbook in front at a view. A pane belongs to the window in which it was opened, so each workbook
 * gets one; where WPS has it no more, or it does not answer, a new one takes its place.
 */
export function openPane(app: WpsApplication, view: ViewId, { page, now }: Opening): void {
  const storage = app.PluginStorage;
  const workbook = markOf(app.ActiveWorkbook);
  const panes = readPanes(storage);
  const candidates = panesFor(workbook, panes, app);
  const mine = candidates.find((pane) => shownAgain(app, pane, now()));
  const gone = mine ? candidates.slice(0, candidates.indexOf(mine)) : candidates;
  for (const { number } of gone) forgetAsked(storage, number);
  const others = panes.filter((pane) => pane !== mine && !gone.includes(pane));
  if (mine) {
    askForView(storage, mine.number, view, now());
    writePanes(storage, [...others, { ...mine, workbook }]);
    return;
  }
  // Above that of the one that goes: the highest is always in the list, so no number comes twice.
  const number = Math.max(0, ...panes.map((each) => each.number)) + 1;
  const pane = newPane(app, addressOf(page, view, number));
  writePanes(storage, [...others, { number, id: pane.ID, workbook }]);
}

/**
 * The one opened for this workbook; else those whose workbook is open no more under its name: it was saved under another,
 * or closed, as a rule with its pane.
 */
function panesFor(
  workbook: number,
  panes: readonly PaneRecord[],
  app: WpsApplication,
): readonly PaneRecord[] {
  const own = panes.find((pane) => pane.workbook === workbook);
  if (own) return [own];
  const open = openWorkbooks(app);
  return panes.filter((pane) => !open.has(pane.workbook));
}

function openWorkbooks({ Workbooks }: WpsApplication): ReadonlySet<number> {
  const count = Workbooks.Count;
  return new Set(Array.from({ length: count }, (_, index) => markOf(Workbooks.Item(index + 1))));
}

/** False where the pane is gone. */
function shownAgain(app: WpsApplication, { id, number }: PaneRecord, now: number): boolean {
  const since = askedSince(app.PluginStorage, number);
  try {
    const pane = app.GetTaskPane(id);
    if (!pane) return false;
    if (since !== undefined && now - since > PATIENCE) {
      pane.Delete();
      return false;
    }
    pane.Visible = true;
    return true;
  } catch {
    // WPS says so of a pane whose window was closed; a new one is opened.
    return false;
  }
}

function newPane(app: WpsApplication, address: string): WpsTaskPane {
  const pane = app.CreateTaskPane(address, PANE_WORDS.title.zh);
  pane.DockPosition = DOCK.right;
  pane.MinWidth = LEAST_WIDTH;
  pane.Width = WIDTH;
  pane.Visible = true;
  return pane;
}

/** Beside the page, with the view and the number; nothing of the workbook. */
function addressOf(page: string, view: ViewId, number: number): string {
  const address = new URL('taskpane.html', page);
  address.search = new URLSearchParams({ view, pane: String(number) }).toString();
  return address.href;
}
