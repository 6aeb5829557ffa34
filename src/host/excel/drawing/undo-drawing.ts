/// <reference types="office-js" />
import { HostError } from '../../host-error';
import { attempted } from '../attempted';
import { entryOfState } from '../cell-state';
import { viewForUndo } from './changed-drawing';
import type { DoneDrawing, ReplacedSheet } from '../done-action';
import { markRestoringOps } from '../mark/mark-cells';
import type { NewContext } from '../new-context';
import { GENERAL_FORMAT } from '../plan/cell-entry';
import { exactOps } from '../plan/entry-ops';
import { removeSheet, VISIBILITY_IN_EXCEL } from '../remove-sheet';
import { rollingBack, type Attempt } from '../roll-back';
import { runOp } from '../run-op';
import { sheetNamed, type WorkbookView } from '../workbook-view';
import { workingNames, type NewName } from '../working-names';

/**
 * Takes a drawing back: one request to look, one to do it. What cannot be taken back itself, the deleting of our sheets,
 * comes last, when everything else has gone through.
 */
export async function undoDrawing(
  newContext: NewContext,
  done: DoneDrawing,
  discardChanges: boolean,
): Promise<void> {
  const context = newContext();
  const { worksheets } = context.workbook;
  const view = await viewForUndo(context, done, discardChanges);
  const goes = sheetsThatGo(done, view);
  const markGoesBack = isMarkUntouched(done, view) ? done.mark?.before : undefined;
  const attempt: Attempt = {
    before: view,
    inWork: [],
    added: new Set(),
    namedAtOnce: done.replaced.map(({ name }) => name),
    moved: new Set(goes),
    deleted: goes,
    markWritten: markGoesBack?.rows,
  };
  const newName = workingNames(view.sheets);
  await attempted(
    async () => {
      queueGoingAside(worksheets, done, view, goes, newName);
      for (const sheet of done.replaced) queueReplaced(worksheets, sheet, view, goes, newName);
      if (markGoesBack && done.mark) {
        const sheet = worksheets.getItem(markGoesBack.sheetId);
        for (const op of markRestoringOps(markGoesBack.cells, done.mark.after)) runOp(sheet, op);
      }
      for (const id of goes) removeSheet(worksheets.getItem(id));
      await context.sync();
    },
    rollingBack(newContext, attempt),
  );
}

/** Our sheets that are still there, and the mark's where the drawing made it. */
function sheetsThatGo(done: DoneDrawing, view: WorkbookView): readonly string[] {
  const drawn = view.sheets
    .filter(({ id }) => done.drawn.some((sheet) => sheet.id === id))
    .map(({ id }) => id);
  const madeMark = done.mark && !done.mark.before && isMarkUntouched(done, view);
  return [...drawn, ...(madeMark && view.mark ? [view.mark.sheetId] : [])];
}

/** The mark was not written again since. */
const isMarkUntouched = ({ mark }: DoneDrawing, view: WorkbookView): boolean =>
  mark !== undefined && JSON.stringify(mark.after) === JSON.stringify(view.mark?.rows);

/** Shows another sheet, and hides ours under working names. */
function queueGoingAside(
  worksheets: Excel.WorksheetCollection,
  { activeBefore }: DoneDrawing,
  { sheets, activeId }: WorkbookView,
  goes: readonly string[],
  newName: NewName,
): void {
  const stays = sheets.filter(({ id, visibility }) => visibility === 'visible' && !goes.includes(id));
  const shown = stays.find(({ id }) => id === activeBefore) ?? stays[0];
  // Excel keeps one visible sheet; the clerk has removed all but ours.
  if (!shown) throw new HostError('changedSince');
  if (goes.includes(activeId)) worksheets.getItem(shown.id).activate();
  for (const id of goes) {
    const sheet = worksheets.getItem(id);
    sheet.name = newName();
    sheet.visibility = 'VeryHidden';
  }
}

/** Writes a sheet again whose place was taken. Where the clerk has used its name since, that one keeps it. */
function queueReplaced(
  worksheets: Excel.WorksheetCollection,
  { name, visibility, cells }: ReplacedSheet,
  { sheets }: WorkbookView,
  goes: readonly string[],
  newName: NewName,
): void {
  if (
    sheetNamed(
      sheets.filter(({ id }) => !goes.includes(id)),
      name,
    )
  )
    return;
  const sheet = worksheets.add(newName());
  const entries = cells.map((cell) => ({
    row: cell.row,
    col: cell.col,
    entry: entryOfState(cell),
    formatNow: GENERAL_FORMAT,
  }));
  for (const op of exactOps(entries)) runOp(sheet, op);
  sheet.name = name;
  sheet.visibility = VISIBILITY_IN_EXCEL[visibility];
}
