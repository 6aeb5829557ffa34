import { MARK_SHEET, type MarkRows } from '../../../domain/sheet/mark';
import { HostError } from '../../host-error';
import type { MarkChange } from '../../port';
import { attempted } from '../attempted';
import { rollingBack, type Attempt } from '../roll-back';
import { runOp } from '../run-op';
import type { Runtime } from '../runtime';
import type { StandingMark, WorkbookView } from '../../standing-workbook';
import { loadMark, loadView } from '../workbook-view';
import { markOps } from '../../cells/mark-cells';
import { sameRows } from '../../cells/same-rows';
import { queueOverMark } from './write-over-mark';

/** Times that a mark is written again because another runtime wrote its own in between. */
const ATTEMPTS = 4;

/**
 * One request to look, one to write where there is something to write, one more where there was no mark; the mark alone
 * is not told as an action. Excel cannot write on a condition: so the request that writes reads first what it writes
 * over, and where another runtime was faster, its rows are put back with ours on top.
 */
export async function writeMark(runtime: Runtime, change: MarkChange, attempts = ATTEMPTS): Promise<void> {
  const context = runtime.newContext();
  const viewNow = loadView(context);
  await context.sync();
  const view = viewNow();
  const rows = change(view.mark?.rows);
  if (!rows) return;
  if (!view.mark) return addMark(runtime, context, view, rows);
  const { rows: lost } = await overwriteMark(runtime, context, view, view.mark, rows);
  if (attempts > 1 && !sameRows(lost, view.mark.rows))
    await writeMark(runtime, merged(rows, lost, change), attempts - 1);
}

/** As the change would have been, had it been told `lost`, which `written` has taken the place of. */
const merged =
  (written: MarkRows, lost: MarkRows, change: MarkChange): MarkChange =>
  (now) =>
    sameRows(now, written) ? (change(lost) ?? lost) : change(now);

/** Answers what was written over. */
async function overwriteMark(
  runtime: Runtime,
  context: Excel.RequestContext,
  view: WorkbookView,
  mark: StandingMark,
  rows: MarkRows,
): Promise<StandingMark> {
  let overwritten: StandingMark | undefined;
  await attempted(
    async () => {
      const standingNow = loadMark(context.workbook);
      queueOverMark(context.workbook.worksheets, mark, markOps(rows, mark.cells));
      await context.sync();
      overwritten = standingNow();
    },
    rollingBack(runtime, { ...attemptOf(view, []), markWritten: rows }),
    { sheet: MARK_SHEET },
  );
  return overwritten ?? mark;
}

/** On a sheet that is named in a request of its own, so that it is known for ours even where another has the name. */
async function addMark(
  runtime: Runtime,
  context: Excel.RequestContext,
  view: WorkbookView,
  rows: MarkRows,
): Promise<void> {
  if (view.structureProtected) throw new HostError('workbookProtected');
  const name = runtime.names.newName();
  const attempt = attemptOf(view, [name]);
  await attempted(
    async () => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.visibility = 'VeryHidden';
      sheet.load('id');
      for (const op of markOps(rows, [])) runOp(sheet, op);
      await context.sync();
      attempt.added.add(sheet.id);
      sheet.name = MARK_SHEET;
      await context.sync();
    },
    rollingBack(runtime, attempt),
    { sheet: MARK_SHEET },
  );
}

const attemptOf = (before: WorkbookView, inWork: readonly string[]): Attempt => ({
  before,
  inWork,
  added: new Set(),
  moved: new Set(),
  deleted: [],
  markWritten: undefined,
});
