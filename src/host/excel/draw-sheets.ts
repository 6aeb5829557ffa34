/// <reference types="office-js" />
import { HostError } from '../host-error';
import type { DrawOutcome, DrawRequest, HostCapabilities } from '../port';
import type { DoneDrawing } from './done-action';
import { queueLeftovers } from './leftovers';
import { markOps } from './mark-cells';
import type { NewContext } from './new-context';
import { assertDrawable } from './plan/assert-drawable';
import type { DrawOp } from './plan/draw-op';
import { opBytes, requestsOf } from './plan/requests';
import { planDrawing, type DrawingPlan } from './plan-drawing';
import { runOp } from './run-op';
import { attempted } from './attempted';
import { rollingBack, type Attempt } from './roll-back';
import { loadView, type WorkbookView } from './workbook-view';
import { workingNames, type NewName } from './working-names';

export interface FinishedDrawing {
  readonly outcome: DrawOutcome;
  readonly done: DoneDrawing;
}

/**
 * One request to look, one or more to draw on very hidden sheets, one to put them in place: three or four, unless what
 * is drawn does not fit two requests. The last one is the only one a clerk sees anything of, and no part of it grows
 * with the size of the drawing.
 */
export async function drawSheets(
  newContext: NewContext,
  request: DrawRequest,
  capabilities: HostCapabilities,
): Promise<FinishedDrawing> {
  request.sheets.forEach(assertDrawable);
  const context = newContext();
  const viewNow = loadView(context);
  await context.sync();
  const view = viewNow();
  if (view.structureProtected) throw new HostError('workbookProtected');
  const plan = planDrawing(request, view, capabilities);
  const attempt: Attempt = {
    before: view,
    added: new Set(),
    moved: new Set(plan.replaced.map(({ id }) => id)),
    markWritten: plan.mark?.rows,
  };
  const newName = workingNames(view.sheets);
  const sheets = await attempted(
    async () => {
      const drawn = await drawBeside(context, plan, attempt, newName);
      queueInPlace(context.workbook.worksheets, plan, drawn, newName);
      queueLeftovers(
        context.workbook.worksheets,
        view.sheets,
        plan.sheets.map(({ name }) => name),
      );
      await context.sync();
      return drawn;
    },
    rollingBack(newContext, attempt),
  );
  return {
    outcome: outcomeOf(request, plan, capabilities),
    done: doneDrawing(
      plan,
      sheets.map(({ id }) => id),
      view,
    ),
  };
}

/** Draws on new sheets that nobody sees. */
async function drawBeside(
  context: Excel.RequestContext,
  plan: DrawingPlan,
  { added }: Attempt,
  newName: NewName,
): Promise<readonly Excel.Worksheet[]> {
  const sheets = plan.sheets.map(() => {
    const sheet = context.workbook.worksheets.add(newName());
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
    runAll(worksheets.getItem(standing.sheetId), markOps(plan.mark.rows, standing.cells));
  }
  sheets[plan.sheets.findIndex(({ hidden }) => !hidden)]?.activate();
}

function runAll(sheet: Excel.Worksheet | undefined, ops: readonly DrawOp[]): void {
  if (sheet) for (const op of ops) runOp(sheet, op);
}

const outcomeOf = ({ sheets }: DrawRequest, plan: DrawingPlan, { notes }: HostCapabilities): DrawOutcome => ({
  sheets: sheets.map(({ name }, index) => ({ wanted: name, name: plan.sheets[index]?.name ?? name })),
  leftOut:
    !notes && sheets.some(({ cells }) => cells.some(({ note }) => note !== undefined)) ? ['notes'] : [],
});

function doneDrawing(plan: DrawingPlan, ids: readonly string[], view: WorkbookView): DoneDrawing {
  const wanted = plan.sheets.slice(0, plan.wanted);
  return {
    kind: 'draw',
    told: { kind: 'draw', sheets: wanted.map(({ name }) => name) },
    drawn: wanted.map(({ name, contents }, index) => ({ id: ids[index] ?? '', name, contents })),
    replaced: plan.replaced,
    activeBefore: view.activeId,
    mark: plan.mark && { before: plan.mark.standing, after: plan.mark.rows },
  };
}
