/// <reference types="office-js" />
import type { MarkRows } from '../../domain/sheet/mark';
import { twice, type Ending, type TakeBack } from './attempted';
import { holdsOnly, markRestoringOps } from '../cells/mark-cells';
import { removeSheet, VISIBILITY_IN_EXCEL } from './remove-sheet';
import { runOp } from './run-op';
import type { Runtime } from './runtime';
import type { StandingMark, StandingSheet, WorkbookView } from '../standing-workbook';
import { loadView } from './workbook-view';
import type { WorkingNames } from '../working-names';

/** What an action is about to do, so that it can be taken back wherever it breaks off. */
export interface Attempt {
  readonly before: WorkbookView;
  /** Working names of the sheets it adds. */
  readonly inWork: readonly string[];
  /** Ids of these, as soon as they are known; none is given another name before. */
  readonly added: Set<string>;
  /** Ids of sheets that were there before and that it renames, hides or shows. */
  readonly moved: ReadonlySet<string>;
  /** Ids of sheets that it deletes, as its last steps. Each has been given a working name before. */
  readonly deleted: readonly string[];
  /** What it writes over the mark that was there. */
  readonly markWritten: MarkRows | undefined;
}

/** How to put the workbook back to how it was before an attempt, wherever that broke off. */
export const rollingBack =
  (runtime: Runtime, attempt: Attempt): TakeBack =>
  () =>
    twice(() => rollBack(runtime, attempt));

async function rollBack({ newContext, names }: Runtime, attempt: Attempt): Promise<Ending> {
  let left = attempt.inWork;
  try {
    const context = newContext();
    const viewNow = loadView(context);
    await context.sync();
    const view = viewNow();
    const { sheets } = view;
    const ours = sheets.filter((sheet) => isOurs(sheet, attempt, names));
    const rest = sheets.filter(({ id }) => attempt.deleted.includes(id));
    const isDone = hasGoneThrough(sheets, attempt, names);
    left = (isDone ? rest : ours).map(({ name }) => name);
    const { worksheets } = context.workbook;
    if (isDone) for (const { id } of rest) removeSheet(worksheets.getItem(id));
    else queueRestoring(worksheets, attempt, view, ours, names);
    await context.sync();
    if (isDone) return 'done';
    return isOvertaken(sheets, ours, attempt) ? 'overtaken' : 'takenBack';
  } catch (cause) {
    return { sheets: left, cells: 0, cause };
  }
}

/** Never a sheet of another runtime, whatever its name. */
const isOurs = (sheet: StandingSheet, { before, added }: Attempt, names: WorkingNames): boolean =>
  added.has(sheet.id) || (names.isOwn(sheet) && !before.sheets.some(({ id }) => id === sheet.id));

/**
 * What is deleted comes last, when all else has gone through: what was added has its names, what goes has lost its own.
 * That a sheet is gone says nothing by itself, as another runtime may have deleted it.
 */
function hasGoneThrough(
  now: readonly StandingSheet[],
  { inWork, added, deleted }: Attempt,
  names: WorkingNames,
): boolean {
  const rest = now.filter(({ id }) => deleted.includes(id));
  const inPlace = now.filter((sheet) => added.has(sheet.id) && !names.isOwn(sheet));
  return rest.length < deleted.length && rest.every(names.isOwn) && inPlace.length === inWork.length;
}

/** Somebody else has added, removed or renamed a sheet since the attempt looked. */
function isOvertaken(
  now: readonly StandingSheet[],
  ours: readonly StandingSheet[],
  { before, moved }: Attempt,
): boolean {
  const others = now.filter((sheet) => !ours.includes(sheet));
  const known = ({ id, name }: StandingSheet): boolean =>
    before.sheets.some((sheet) => sheet.id === id && (sheet.name === name || moved.has(id)));
  return others.length !== before.sheets.length || !others.every(known);
}

function queueRestoring(
  worksheets: Excel.WorksheetCollection,
  { before, moved, markWritten }: Attempt,
  now: WorkbookView,
  ours: readonly StandingSheet[],
  { newName }: WorkingNames,
): void {
  const changed = before.sheets.filter(
    (sheet) =>
      moved.has(sheet.id) && now.sheets.some((other) => other.id === sheet.id && differs(sheet, other)),
  );
  // Names may have changed hands: none is given back while another sheet still has it.
  for (const { id } of [...changed, ...ours]) worksheets.getItem(id).name = newName();
  for (const { id, name, visibility } of changed) {
    const sheet = worksheets.getItem(id);
    sheet.name = name;
    sheet.visibility = VISIBILITY_IN_EXCEL[visibility];
  }
  const isThere = (wanted: string): boolean => now.sheets.some(({ id }) => id === wanted);
  if (isThere(before.activeId)) worksheets.getItem(before.activeId).activate();
  for (const { id } of ours) removeSheet(worksheets.getItem(id));
  if (markWritten && before.mark && now.mark) queueOldMark(worksheets, before.mark, now.mark, markWritten);
}

function queueOldMark(
  worksheets: Excel.WorksheetCollection,
  before: StandingMark,
  now: StandingMark,
  written: MarkRows,
): void {
  // While it is protected, nothing has been written; what another runtime has marked meanwhile stays.
  if (now.isProtected || !holdsOnly(now.cells, before.cells, written)) return;
  const sheet = worksheets.getItem(now.sheetId);
  for (const op of markRestoringOps(before.cells, written)) runOp(sheet, op);
  if (before.isProtected) sheet.protection.protect();
}

const differs = (a: StandingSheet, b: StandingSheet): boolean =>
  a.name !== b.name || a.visibility !== b.visibility;
