/// <reference types="office-js" />
import { attempted } from '../attempted';
import { entryOfState } from '../../cells/cell-state';
import { viewForUndo } from './changed-drawing';
import type { MarkChange } from '../../port';
import type { DoneDrawing, ReplacedSheet } from '../../done-action';
import { markRestoringOps } from '../../cells/mark-cells';
import { GENERAL_FORMAT } from '../../plan/cell-entry';
import { exactOps } from '../../plan/entry-ops';
import { removeSheet, VISIBILITY_IN_EXCEL } from '../remove-sheet';
import { queueOverMark } from '../mark/write-over-mark';
import { sameRows } from '../../cells/same-rows';
import { rollingBack, type Attempt } from '../roll-back';
import { runOp } from '../run-op';
import type { Runtime } from '../runtime';
import type { StandingMark, WorkbookView } from '../../standing-workbook';
import { isMarkUntouched, replacedThatComeBack, sheetsThatGo, shownInstead } from '../../undone-drawing';
import { loadMark } from '../workbook-view';
import type { NewName } from '../../working-names';

/**
 * Takes a drawing back: one request to look, one to do it, one more where it had taken the place of hidden sheets. What cannot be taken back itself, the deleting of our sheets,
 * comes last, when everything else has gone through. Answers what is to be written to the mark at once: rows of
 * another runtime that were lost.
 */
export async function undoDrawing(
  runtime: Runtime,
  done: DoneDrawing,
  discardChanges: boolean,
): Promise<MarkChange | undefined> {
  const context = runtime.newContext();
  const { worksheets } = context.workbook;
  const view = await viewForUndo(context, done, discardChanges);
  const goes = sheetsThatGo(done, view);
  const markGoesBack = isMarkUntouched(done, view) ? done.mark?.before : undefined;
  const { newName } = runtime.names;
  const replaced = replacedThatComeBack(done, view, goes).map((sheet) => ({ sheet, inWork: newName() }));
  const attempt: Attempt = {
    before: view,
    inWork: replaced.map(({ inWork }) => inWork),
    added: new Set(),
    moved: new Set(goes),
    deleted: goes,
    markWritten: markGoesBack?.rows,
  };
  let overwritten: StandingMark | undefined;
  await attempted(
    async () => {
      const written = await writeReplaced(context, replaced, attempt.added);
      const overwrittenNow = view.mark && loadMark(context.workbook);
      queueGoingAside(worksheets, done, view, goes, newName);
      written.forEach((sheet, index) => {
        const before = replaced[index]?.sheet;
        if (!before) return;
        sheet.name = before.name;
        sheet.visibility = VISIBILITY_IN_EXCEL[before.visibility];
      });
      if (markGoesBack && done.mark && view.mark) {
        queueOverMark(worksheets, view.mark, markRestoringOps(markGoesBack.cells, done.mark.after));
      }
      for (const id of goes) removeSheet(worksheets.getItem(id));
      await context.sync();
      overwritten = overwrittenNow?.();
    },
    rollingBack(runtime, attempt),
  );
  const isLost = markGoesBack ?? (view.mark && goes.includes(view.mark.sheetId));
  if (!isLost || !overwritten || sameRows(overwritten.rows, view.mark?.rows)) return undefined;
  const { rows } = overwritten;
  return (now) => (sameRows(now, markGoesBack?.rows) ? rows : undefined);
}

/** Shows another sheet, and hides ours under working names. */
function queueGoingAside(
  worksheets: Excel.WorksheetCollection,
  done: DoneDrawing,
  { sheets, activeId }: WorkbookView,
  goes: readonly string[],
  newName: NewName,
): void {
  const shown = shownInstead(done, sheets, goes);
  if (goes.includes(activeId)) worksheets.getItem(shown.id).activate();
  for (const id of goes) {
    const sheet = worksheets.getItem(id);
    sheet.name = newName();
    sheet.visibility = 'VeryHidden';
  }
}

/** Writes them under working names, in a request of its own, so that they are known for ours whatever comes then. */
async function writeReplaced(
  context: Excel.RequestContext,
  replaced: readonly { readonly sheet: ReplacedSheet; readonly inWork: string }[],
  added: Set<string>,
): Promise<readonly Excel.Worksheet[]> {
  const written = replaced.map(({ sheet: { cells }, inWork }) => {
    const sheet = context.workbook.worksheets.add(inWork);
    sheet.visibility = 'VeryHidden';
    sheet.load('id');
    const entries = cells.map((cell) => {
      const { row, col } = cell;
      return { row, col, entry: entryOfState(cell), formatNow: GENERAL_FORMAT };
    });
    for (const op of exactOps(entries)) runOp(sheet, op);
    return sheet;
  });
  if (written.length > 0) await context.sync();
  for (const { id } of written) added.add(id);
  return written;
}
