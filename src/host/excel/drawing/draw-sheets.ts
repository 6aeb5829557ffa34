/// <reference types="office-js" />
import { assertDrawable } from '../../assert-drawable';
import { HostError } from '../../host-error';
import { drawOutcome } from '../../placed-layouts';
import type { DrawRequest, HostCapabilities } from '../../port';
import { attempted } from '../attempted';
import { doneDrawing } from '../../done-drawing';
import type { FinishedDrawing } from './finished-drawing';
import { finishedMark } from './finished-mark';
import { queueLeftovers } from '../leftovers';
import { markOps } from '../../cells/mark-cells';
import { queueOverMark } from '../mark/write-over-mark';
import type { DrawOp } from '../../plan/draw-op';
import type { Runtime } from '../runtime';
import { opBytes, requestsOf } from '../plan/requests';
import { planDrawing, type DrawingPlan } from '../../plan/plan-drawing';
import { removeSheet } from '../remove-sheet';
import { loadReplaceable } from './replaceable-sheets';
import { runOp } from '../run-op';
import { rollingBack, type Attempt } from '../roll-back';
import type { StandingMark, WorkbookView } from '../../standing-workbook';
import { loadMark, loadView } from '../workbook-view';
import type { NewName } from '../../working-names';

/**
 * One request to look, one or more to draw on very hidden sheets, one to put them in place: three or four, unless what
 * is drawn does not fit two requests. The last one is the only one a clerk sees anything of, and hardly any of it grows
 * with the size of the drawing.
 */
export async function drawSheets(
  runtime: Runtime,
  request: DrawRequest,
  capabilities: HostCapabilities,
): Promise<FinishedDrawing> {
  request.sheets.forEach(assertDrawable);
  const context = runtime.newContext();
  const { worksheets } = context.workbook;
  const viewNow = loadView(context);
  const replaceableNow = loadReplaceable(worksheets, request.sheets);
  await context.sync();
  const view = viewNow();
  if (view.structureProtected) throw new HostError('workbookProtected');
  const plan = planDrawing(request, view, capabilities);
  const { newName } = runtime.names;
  const inWork = plan.sheets.map(() => newName());
  const attempt = attemptOf(plan, view, inWork);
  const leftovers = runtime.leftovers.among(view.sheets);
  let ids: readonly string[] = [];
  let overwritten: StandingMark | undefined;
  await attempted(
    async () => {
      const sheets = await drawBeside(context, plan, attempt);
      ids = sheets.map(({ id }) => id);
      // Read right before it is written over, as another runtime may have marked the workbook since we looked.
      const overwrittenNow = plan.mark?.standing && loadMark(context.workbook);
      queueInPlace(worksheets, plan, sheets, newName);
      const drawn = plan.sheets.map(({ name }) => name);
      queueLeftovers(worksheets, leftovers, view.sheets, drawn);
      for (const { id } of plan.replaced) removeSheet(worksheets.getItem(id));
      await context.sync();
      overwritten = overwrittenNow?.();
    },
    rollingBack(runtime, attempt),
  );
  const mark = request.mark && plan.mark && finishedMark(plan, plan.mark, request.mark, overwritten);
  return {
    outcome: drawOutcome(plan.placed, capabilities),
    done: doneDrawing(plan, ids, view, { cells: replaceableNow(), mark: mark?.done }),
    markStillToWrite: mark?.stillToWrite,
  };
}

const attemptOf = (plan: DrawingPlan, view: WorkbookView, inWork: readonly string[]): Attempt => {
  const replaced = plan.replaced.map(({ id }) => id);
  return {
    before: view,
    inWork,
    added: new Set(),
    moved: new Set(replaced),
    deleted: replaced,
    markWritten: plan.mark?.rows,
  };
};

/** Draws on new sheets that nobody sees. */
async function drawBeside(
  context: Excel.RequestContext,
  plan: DrawingPlan,
  { inWork, added }: Attempt,
): Promise<readonly Excel.Worksheet[]> {
  const sheets = inWork.map((name) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.visibility = 'VeryHidden';
    sheet.load('id');
    return sheet;
  });
  const steps = plan.sheets.flatMap(({ beside }, index) =>
    beside.map((op) => ({ op, sheet: sheets[index] })),
  );
  const requests = requestsOf(steps, ({ op }) => opBytes(op));
  for (const request of requests.length > 0 ? requests : [[]]) {
    for (const { op, sheet } of request) if (sheet) runOp(sheet, op);
    await context.sync();
    for (const { id } of sheets) added.add(id);
  }
  return sheets;
}

/** Gives the drawn sheets their names and their places, all in the same request. */
function queueInPlace(
  worksheets: Excel.WorksheetCollection,
  plan: DrawingPlan,
  sheets: readonly Excel.Worksheet[],
  newName: NewName,
): void {
  for (const { id, name } of plan.replaced) {
    const sheet = worksheets.getItem(id);
    sheet.name = newName(name);
    sheet.visibility = 'VeryHidden';
  }
  plan.sheets.forEach(({ name, hidden }, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    sheet.name = name;
    if (!hidden) sheet.visibility = 'Visible';
  });
  plan.sheets.forEach(({ inPlace }, index) => runAll(sheets[index], inPlace));
  const standing = plan.mark?.standing;
  if (plan.mark && standing) {
    queueOverMark(worksheets, standing, markOps(plan.mark.rows, standing.cells));
  }
  sheets[plan.sheets.findIndex(({ hidden }) => !hidden)]?.activate();
}

function runAll(sheet: Excel.Worksheet | undefined, ops: readonly DrawOp[]): void {
  if (sheet) for (const op of ops) runOp(sheet, op);
}
