/// <reference types="office-js" />
import { HostError } from '../host-error';
import { attempted } from './attempted';
import { loadCells, type CellState } from './cell-state';
import type { DoneDrawing } from './done-action';
import { markRestoringOps } from './mark-cells';
import type { NewContext } from './new-context';
import { opBytes, requestsOf } from './plan/requests';
import { removeSheet } from './remove-sheet';
import { rollingBack, type Attempt } from './roll-back';
import { runOp } from './run-op';
import { sameContents } from './same-contents';
import { loadView, sheetNamed, type WorkbookView } from './workbook-view';
import { workingNames } from './working-names';

/**
 * Takes a drawing back. What can be taken back itself comes first, in one request: our sheets are set aside, very
 * hidden. Only then, when nothing can go wrong any more, are they deleted.
 */
export async function undoDrawing(
  newContext: NewContext,
  done: DoneDrawing,
  discardChanges: boolean,
): Promise<void> {
  const context = newContext();
  const view = await viewOf(context, done, discardChanges);
  const standing = view.sheets.filter(({ id }) => done.drawn.some((drawn) => drawn.id === id));
  const goes = [...standing.map(({ id }) => id), ...markSheetThatGoes(done, view)];
  const markGoesBack = done.mark?.before && isUntouched(done, view) ? done.mark.before : undefined;
  const attempt: Attempt = {
    before: view,
    added: new Set(),
    moved: new Set([...goes, ...done.replaced.map(({ id }) => id)]),
    markWritten: markGoesBack?.rows,
  };
  await attempted(
    async () => {
      queueSettingAside(context.workbook.worksheets, done, view, goes);
      if (markGoesBack && done.mark) {
        const sheet = context.workbook.worksheets.getItem(markGoesBack.sheetId);
        for (const op of markRestoringOps(markGoesBack.cells, done.mark.after)) runOp(sheet, op);
      }
      await context.sync();
    },
    rollingBack(newContext, attempt),
  );
  await removeAside(newContext, goes);
}

/** Looks at the workbook; throws where the drawing cannot or must not be taken back. */
async function viewOf(
  context: Excel.RequestContext,
  { drawn, replaced }: DoneDrawing,
  discardChanges: boolean,
): Promise<WorkbookView> {
  const viewNow = loadView(context);
  const { worksheets } = context.workbook;
  const contents = new Map<string, () => readonly CellState[]>();
  // As many bytes come back as went up.
  const weight = ({ contents: cells }: DoneDrawing['drawn'][number]): number =>
    opBytes({ kind: 'grid', property: 'values', address: '', grid: [[...cells.values()]] }) + cells.size * 30;
  const compared = discardChanges ? [] : drawn;
  for (const request of compared.length > 0 ? requestsOf(compared, weight) : [[]]) {
    for (const { id } of request) {
      const used = worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
      const cells = loadCells(used);
      contents.set(id, () => (used.isNullObject ? [] : cells()));
    }
    await context.sync();
  }
  const view = viewNow();
  if (view.structureProtected) throw new HostError('workbookProtected');
  const isThere = (wanted: string): boolean => view.sheets.some(({ id }) => id === wanted);
  if (!replaced.every(({ id }) => isThere(id))) throw new HostError('nothingToUndo');
  for (const sheet of compared) {
    const now = contents.get(sheet.id)?.() ?? [];
    if (!isThere(sheet.id) || !sameContents(sheet.contents, now)) {
      throw new HostError('changedSince', { sheet: sheet.name });
    }
  }
  return view;
}

/** The mark was not written again since. */
const isUntouched = ({ mark }: DoneDrawing, view: WorkbookView): boolean =>
  mark !== undefined && JSON.stringify(mark.after) === JSON.stringify(view.mark?.rows);

const markSheetThatGoes = (done: DoneDrawing, view: WorkbookView): readonly string[] =>
  done.mark && !done.mark.before && view.mark && isUntouched(done, view) ? [view.mark.sheetId] : [];

/** Shows another sheet, hides ours under working names, and gives the sheets they replaced their names back. */
function queueSettingAside(
  worksheets: Excel.WorksheetCollection,
  { replaced, activeBefore }: DoneDrawing,
  { sheets, activeId }: WorkbookView,
  goes: readonly string[],
): void {
  const stays = sheets.filter(({ id, visibility }) => visibility === 'visible' && !goes.includes(id));
  const shown = stays.find(({ id }) => id === activeBefore) ?? stays[0];
  // Excel keeps one visible sheet; the clerk has removed all but ours.
  if (!shown) throw new HostError('changedSince');
  if (goes.includes(activeId)) worksheets.getItem(shown.id).activate();
  const newName = workingNames(sheets);
  for (const id of goes) {
    const sheet = worksheets.getItem(id);
    sheet.name = newName();
    sheet.visibility = 'VeryHidden';
  }
  const standing = sheets.filter(({ id }) => !goes.includes(id));
  for (const { id, name, visibility } of replaced) {
    const sheet = worksheets.getItem(id);
    // Where the clerk has taken the name since, the sheet comes back without it rather than not at all.
    sheet.name = sheetNamed(standing, name) ? newName(name) : name;
    sheet.visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  }
}

/** Twice, as a request can fail by chance; what remains even then is very hidden and goes with our next action. */
async function removeAside(newContext: NewContext, ids: readonly string[]): Promise<void> {
  try {
    await removeSheets(newContext(), ids);
  } catch {
    await removeSheets(newContext(), ids).catch(() => undefined);
  }
}

function removeSheets(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  for (const id of ids) removeSheet(context.workbook.worksheets.getItemOrNullObject(id));
  return context.sync();
}
