import { assertDrawable } from '../../assert-drawable';
import type { CellState } from '../../cells/cell-state';
import type { DoneDrawing } from '../../done-action';
import { doneDrawing } from '../../done-drawing';
import { HostError } from '../../host-error';
import { clearingOf } from '../../leftovers';
import { drawOutcome } from '../../placed-layouts';
import { newMarkSheet, planDrawing, type DrawingPlan } from '../../plan/plan-drawing';
import type { DrawOutcome, DrawRequest, HostCapabilities } from '../../port';
import type { WpsApplication } from '../api/application-api';
import type { WpsSheet } from '../api/workbook-api';
import { clearLeftovers } from '../clear-leftovers';
import { inOneGo } from '../in-one-go';
import { writeOverMark } from '../mark/write-over-mark';
import { cellStatesOf } from '../reading/cell-states';
import { filledRange } from '../reading/used-range';
import { runOps } from '../run-op';
import type { Runtime } from '../runtime';
import type { SheetInHand, WorkbookInHand } from '../workbook-in-hand';
import { viewOf, type ViewInHand } from '../workbook-view';
import { LeavingOut } from './leaving-out';
import { addSheet, putInPlace, removeAtLast, setAside } from './sheet-steps';

export interface FinishedDrawing {
  readonly outcome: DrawOutcome;
  readonly done: DoneDrawing;
  /** The first sheet drawn that can be seen, which is still to be shown. */
  readonly first: WpsSheet | undefined;
}

/** What is drawn, worked out before the first write, and the sheets whose place it takes. */
interface Drawing {
  readonly plan: DrawingPlan;
  readonly aside: readonly SheetInHand[];
}

/** Looks at everything first, then draws on sheets that nobody sees, and puts them in place when all is drawn. */
export function drawSheets(
  hand: WorkbookInHand,
  runtime: Runtime,
  request: DrawRequest,
  capabilities: HostCapabilities,
): FinishedDrawing {
  request.sheets.forEach(assertDrawable);
  const view = viewOf(hand);
  if (view.structureProtected) throw new HostError('workbookProtected');
  const drawing = drawingOf(request, view, capabilities);
  const { plan } = drawing;
  const cells = cellsToKeep(hand.app, plan, view);
  const { sheets, ids, leftOut } = draw(hand, runtime, view, drawing);
  const after = plan.mark?.rows;
  const outcome = drawOutcome(plan.placed, capabilities);
  return {
    outcome: { ...outcome, leftOut: [...outcome.leftOut, ...leftOut] },
    done: doneDrawing(plan, ids, view, { cells, mark: after && { before: view.mark, after } }),
    first: sheets[plan.sheets.findIndex(({ hidden }) => !hidden)],
  };
}

function drawingOf(request: DrawRequest, view: ViewInHand, capabilities: HostCapabilities): Drawing {
  const plan = planDrawing(request, view, capabilities);
  const aside = plan.replaced.flatMap(({ id }) => view.sheets.filter((sheet) => sheet.id === id));
  const { mark } = plan;
  if (!mark?.standing?.isProtected) return { plan, aside };
  const { standing, rows } = mark;
  return {
    plan: { ...plan, sheets: [...plan.sheets, newMarkSheet(rows)], mark: { rows, standing: undefined } },
    aside: [...aside, ...view.sheets.filter(({ id }) => id === standing.sheetId)],
  };
}

/** Of hidden sheets whose place is taken, by id. */
const cellsToKeep = (
  app: WpsApplication,
  { replaced }: DrawingPlan,
  { sheets }: ViewInHand,
): ReadonlyMap<string, readonly CellState[]> =>
  new Map(
    sheets
      .filter(({ id }) => replaced.some((sheet) => sheet.id === id))
      .map(({ id, sheet }) => {
        const filled = filledRange(app, sheet);
        return [id, filled ? cellStatesOf(sheet, filled) : []];
      }),
  );

/** Answers the sheets of the plan in its order. */
function draw(
  hand: WorkbookInHand,
  { names: { newName }, leftovers }: Runtime,
  view: ViewInHand,
  { plan, aside }: Drawing,
): Pick<DrawOutcome, 'leftOut'> & { readonly sheets: readonly WpsSheet[]; readonly ids: readonly string[] } {
  const { app, workbook } = hand;
  const leavingOut = new LeavingOut();
  const left = leftovers.among(view.sheets);
  return inOneGo(app, (journal) => {
    journal.note(() => view.active.Activate());
    const drawn = plan.sheets.map((planned) => {
      const inWork = newName();
      const sheet = addSheet(workbook, journal, inWork, view.sheets);
      runOps(app, sheet, planned.beside, leavingOut);
      return { planned, sheet, inWork };
    });
    for (const sheet of aside) setAside(sheet, journal, newName(sheet.name));
    for (const { planned, sheet, inWork } of drawn) {
      const visibility = planned.hidden ? 'veryHidden' : 'visible';
      putInPlace(sheet, journal, { name: planned.name, visibility }, inWork);
    }
    for (const { planned, sheet } of drawn) runOps(app, sheet, planned.inPlace, leavingOut);
    if (plan.mark?.standing) writeOverMark(view.sheets, journal, plan.mark.standing, plan.mark.rows);
    const now = hand.sheets();
    view.active.Activate();
    // From here on nothing fails.
    removeAtLast(aside.map(({ sheet }) => sheet));
    const given = plan.sheets.map(({ name }) => name);
    clearLeftovers(clearingOf(left, view.sheets, given));
    return {
      sheets: drawn.map(({ sheet }) => sheet),
      leftOut: leavingOut.all,
      ids: given.map((name) => now.find((sheet) => sheet.name === name)?.id ?? ''),
    };
  });
}
