import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { HostError } from '../../host-error';
import type { UndoableAction } from '../../port';
import type { Changes } from '../changes/changes';
import { brokenFormulas, removedSheet, shownSheet } from '../changes/sheet-changes';
import type { Acted } from '../changes/whole-action';
import type { DoneDrawing } from '../done-action';
import { readMark, sameRows } from '../mark/mark-rows';
import { setMark } from '../mark/set-mark';
import { isStructureProtected } from '../reading/protection';
import { sameContents, sheetContents } from '../reading/sheet-contents';
import type { ShownWorkbook } from '../shown-workbook';

/** Sheets drawn go; `changedSince` where one was changed, unless that is to be lost. */
export function undoDrawing(
  shown: ShownWorkbook,
  done: DoneDrawing,
  discardChanges: boolean,
  changes: Changes,
): Acted<UndoableAction> {
  if (isStructureProtected(shown)) throw new HostError('workbookProtected');
  if (!discardChanges) assertUnchanged(shown, done);
  const going = done.drawn.flatMap(({ id }) => shown.sheetOf(id) ?? []);
  showAnother(shown, going, done.activeBefore, changes);
  for (const sheet of going) {
    changes.makeAll(brokenFormulas(shown, sheet));
    changes.makeAll(removedSheet(shown, sheet));
  }
  changes.makeAll(done.replaced);
  restoreMark(shown, done, changes);
  return { answer: done.told, done: undefined };
}

function assertUnchanged(shown: ShownWorkbook, { drawn }: DoneDrawing): void {
  for (const { id, name, contents } of drawn) {
    const standing = shown.sheetOf(id);
    if (!standing || !sameContents(sheetContents(standing), contents)) {
      throw new HostError('changedSince', { sheet: standing?.getName() ?? name });
    }
  }
}

/** A drawing's sheet that is shown gives way to the one shown before it, or to the first there is. */
function showAnother(
  shown: ShownWorkbook,
  going: readonly Worksheet[],
  wished: string,
  changes: Changes,
): void {
  const active = shown.workbook.getActiveSheet();
  const staying = shown.sheets.filter(
    (sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE && !going.includes(sheet),
  );
  const next = staying.find((sheet) => sheet.getSheetId() === wished) ?? staying[0];
  // A workbook keeps one visible sheet; the clerk has removed all but ours.
  if (!next) throw new HostError('changedSince');
  if (going.includes(active)) changes.make(shownSheet(shown.unitId, next.getSheetId(), active.getSheetId()));
}

/** Unless the workbook was marked anew since. */
function restoreMark(shown: ShownWorkbook, { mark }: DoneDrawing, changes: Changes): void {
  if (!mark || !sameRows(readMark(shown), mark.after)) return;
  changes.make({
    does: setMark(shown, mark.after, mark.before),
    takesBack: [setMark(shown, mark.before, mark.after)],
  });
}
