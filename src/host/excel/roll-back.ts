/// <reference types="office-js" />
import { isWorkingSheet, type MarkRows } from '../../domain/sheet/mark';
import { twice, type Ending, type TakeBack } from './attempted';
import { markRestoringOps } from './mark/mark-cells';
import type { NewContext } from './new-context';
import { removeSheet, VISIBILITY_IN_EXCEL } from './remove-sheet';
import { runOp } from './run-op';
import { loadSheets, type StandingSheet, type WorkbookView } from './workbook-view';
import { workingNames } from './working-names';

/** What an action is about to do, so that it can be taken back wherever it breaks off. */
export interface Attempt {
  readonly before: WorkbookView;
  /** Working names of the sheets it adds. */
  readonly inWork: readonly string[];
  /** Ids of these, as soon as they are known. */
  readonly added: Set<string>;
  /** Names of sheets that it adds and names in one request, so that their ids never get known. */
  readonly namedAtOnce: readonly string[];
  /** Ids of sheets that were there before and that it renames, hides or shows. */
  readonly moved: ReadonlySet<string>;
  /** Ids of sheets that it deletes, as its last steps: where one is gone, everything before has gone through. */
  readonly deleted: readonly string[];
  /** What it writes over the mark that was there. */
  readonly markWritten: MarkRows | undefined;
}

/** How to put the workbook back to how it was before an attempt, wherever that broke off. */
export const rollingBack =
  (newContext: NewContext, attempt: Attempt): TakeBack =>
  () =>
    twice(() => rollBack(newContext, attempt));

async function rollBack(newContext: NewContext, attempt: Attempt): Promise<Ending> {
  let left = attempt.inWork;
  try {
    const context = newContext();
    const sheetsNow = loadSheets(context.workbook);
    await context.sync();
    const { sheets } = sheetsNow();
    const rest = sheets.filter(({ id }) => attempt.deleted.includes(id));
    const isDone = rest.length < attempt.deleted.length;
    const ours = isDone ? rest : sheets.filter((sheet) => isOurs(sheet, attempt));
    left = ours.map(({ name }) => name);
    const { worksheets } = context.workbook;
    if (isDone) for (const { id } of rest) removeSheet(worksheets.getItem(id));
    else queueRestoring(worksheets, attempt, sheets, ours);
    await context.sync();
    return isDone ? 'done' : 'takenBack';
  } catch (cause) {
    return { sheets: left, cells: 0, cause };
  }
}

const isOurs = (sheet: StandingSheet, { before, added, namedAtOnce }: Attempt): boolean =>
  added.has(sheet.id) ||
  (!before.sheets.some(({ id }) => id === sheet.id) &&
    (isWorkingSheet(sheet) || namedAtOnce.includes(sheet.name)));

function queueRestoring(
  worksheets: Excel.WorksheetCollection,
  { before, moved, markWritten }: Attempt,
  now: readonly StandingSheet[],
  ours: readonly StandingSheet[],
): void {
  const changed = before.sheets.filter(
    (sheet) => moved.has(sheet.id) && now.some((other) => other.id === sheet.id && differs(sheet, other)),
  );
  // Names may have changed hands: none is given back while another sheet still has it.
  const newName = workingNames([...now, ...before.sheets]);
  for (const { id } of [...changed, ...ours]) worksheets.getItem(id).name = newName();
  for (const { id, name, visibility } of changed) {
    const sheet = worksheets.getItem(id);
    sheet.name = name;
    sheet.visibility = VISIBILITY_IN_EXCEL[visibility];
  }
  const isThere = (wanted: string): boolean => now.some(({ id }) => id === wanted);
  if (isThere(before.activeId)) worksheets.getItem(before.activeId).activate();
  for (const { id } of ours) removeSheet(worksheets.getItem(id));
  if (markWritten && before.mark && isThere(before.mark.sheetId)) {
    const sheet = worksheets.getItem(before.mark.sheetId);
    for (const op of markRestoringOps(before.mark.cells, markWritten)) runOp(sheet, op);
  }
}

const differs = (a: StandingSheet, b: StandingSheet): boolean =>
  a.name !== b.name || a.visibility !== b.visibility;
