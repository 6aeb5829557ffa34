/// <reference types="office-js" />
import type { MarkRows } from '../../domain/sheet/mark';
import { twice, type Remains, type TakeBack } from './attempted';
import { markRestoringOps } from './mark-cells';
import type { NewContext } from './new-context';
import { removeSheet, VISIBILITY_IN_EXCEL } from './remove-sheet';
import { runOp } from './run-op';
import { isWorkingSheet, loadSheets, type StandingSheet, type WorkbookView } from './workbook-view';
import { workingNames } from './working-names';

/** What an action is about to do, so that it can be taken back wherever it breaks off. */
export interface Attempt {
  readonly before: WorkbookView;
  /** Ids of the sheets it adds, as soon as they are known; until then these have working names. */
  readonly added: Set<string>;
  /** Ids of sheets that were there before and that it renames, hides or shows. */
  readonly moved: Set<string>;
  /** What it writes over the mark that was there. */
  readonly markWritten: MarkRows | undefined;
}

/** How to put the workbook back to how it was before an attempt, wherever that broke off. */
export const rollingBack =
  (newContext: NewContext, attempt: Attempt): TakeBack =>
  () =>
    twice(() => rollBack(newContext, attempt));

async function rollBack(newContext: NewContext, attempt: Attempt): Promise<Remains | undefined> {
  let left: readonly string[] = [];
  try {
    const context = newContext();
    const sheetsNow = loadSheets(context.workbook);
    await context.sync();
    const { sheets } = sheetsNow();
    const ours = sheets.filter((sheet) => isOurs(sheet, attempt));
    left = ours.map(({ name }) => name);
    queueRestoring(context, attempt, sheets, ours);
    await context.sync();
    return undefined;
  } catch (cause) {
    return { sheets: left, cells: 0, cause };
  }
}

const isOurs = (sheet: StandingSheet, { before, added }: Attempt): boolean =>
  added.has(sheet.id) || (isWorkingSheet(sheet) && !before.sheets.some(({ id }) => id === sheet.id));

function queueRestoring(
  { workbook }: Excel.RequestContext,
  { before, moved, markWritten }: Attempt,
  now: readonly StandingSheet[],
  ours: readonly StandingSheet[],
): void {
  const { worksheets } = workbook;
  const isThere = (wanted: string): boolean => now.some(({ id }) => id === wanted);
  const changed = before.sheets.filter(
    (sheet) => moved.has(sheet.id) && now.some((other) => other.id === sheet.id && differs(sheet, other)),
  );
  // Two sheets may have changed names with each other: none gets its own back while another still has it.
  const nameAside = workingNames([...now, ...before.sheets]);
  for (const { id } of changed) worksheets.getItem(id).name = nameAside();
  for (const { id } of ours) worksheets.getItem(id).name = nameAside();
  for (const { id, name, visibility } of changed) {
    worksheets.getItem(id).name = name;
    worksheets.getItem(id).visibility = VISIBILITY_IN_EXCEL[visibility];
  }
  if (isThere(before.activeId)) worksheets.getItem(before.activeId).activate();
  for (const { id } of ours) removeSheet(worksheets.getItem(id));
  if (markWritten && before.mark && isThere(before.mark.sheetId)) {
    const sheet = worksheets.getItem(before.mark.sheetId);
    for (const op of markRestoringOps(before.mark.cells, markWritten)) runOp(sheet, op);
  }
}

const differs = (a: StandingSheet, b: StandingSheet): boolean =>
  a.name !== b.name || a.visibility !== b.visibility;
