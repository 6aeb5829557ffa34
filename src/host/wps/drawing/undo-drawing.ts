import { entryOfState } from '../../cells/cell-state';
import type { DoneDrawing, ReplacedSheet } from '../../done-action';
import { HostError } from '../../host-error';
import { GENERAL_FORMAT } from '../../plan/cell-entry';
import type { DrawOp } from '../../plan/draw-op';
import { exactOps } from '../../plan/entry-ops';
import type { StandingMark } from '../../standing-workbook';
import {
  assertAsDrawn,
  isMarkUntouched,
  replacedThatComeBack,
  sheetsThatGo,
  shownInstead,
} from '../../undone-drawing';
import type { WpsApplication } from '../api/application-api';
import { inOneGo } from '../in-one-go';
import { restoreMark } from '../mark/write-over-mark';
import { cellSourcesOf } from '../reading/cell-states';
import { filledRange } from '../reading/used-range';
import { runOps } from '../run-op';
import type { Runtime } from '../runtime';
import type { WorkbookInHand } from '../workbook-in-hand';
import { viewOf, type ViewInHand } from '../workbook-view';
import { addSheet, putInPlace, removeAtLast, setAside } from './sheet-steps';

/** Takes a drawing back, or nothing; our sheets are deleted when everything else has gone through. */
export function undoDrawing(
  hand: WorkbookInHand,
  { names: { newName } }: Runtime,
  done: DoneDrawing,
  discardChanges: boolean,
): void {
  const view = viewOf(hand);
  if (view.structureProtected) throw new HostError('workbookProtected');
  if (!discardChanges) assertUnchanged(hand.app, done, view);
  const drawn = sheetsThatGo(done, view);
  const shown = shownInstead(done, view.sheets, drawn);
  const before = isMarkUntouched(done, view) ? done.mark?.before : undefined;
  const markAgain = before && view.mark?.isProtected ? markSheetOf(before, view.mark, view) : [];
  const goes = view.sheets.filter(
    (sheet) => drawn.includes(sheet.id) || markAgain.some(({ id }) => id === sheet.id),
  );
  const comeBack = [...replacedThatComeBack(done, view, drawn), ...markAgain];
  inOneGo(hand.app, (journal) => {
    journal.note(() => view.active.Activate());
    const written = comeBack.map((sheet) => {
      const inWork = newName();
      const added = addSheet(hand.workbook, journal, inWork, view.sheets);
      runOps(hand.app, added, writingOps(sheet));
      return { sheet, added, inWork };
    });
    // What is shown must be another before ours go.
    if (drawn.includes(view.activeId)) shown.sheet.Activate();
    else view.active.Activate();
    for (const sheet of goes) setAside(sheet, journal, newName());
    for (const { sheet, added, inWork } of written) putInPlace(added, journal, sheet, inWork);
    if (before && done.mark && view.mark && markAgain.length === 0) {
      restoreMark(view.sheets, journal, view.mark, { before, written: done.mark.after });
    }
    // From here on nothing fails.
    removeAtLast(goes.map(({ sheet }) => sheet));
  });
}

function assertUnchanged(app: WpsApplication, { drawn }: DoneDrawing, { sheets }: ViewInHand): void {
  assertAsDrawn(drawn, sheets, (id) => {
    const sheet = sheets.find((one) => one.id === id)?.sheet;
    const filled = sheet && filledRange(app, sheet);
    return filled ? cellSourcesOf(sheet, filled) : [];
  });
}

/** The mark of before, to take the place of the sheet that is protected now. */
const markSheetOf = (
  { cells }: StandingMark,
  { sheetId }: StandingMark,
  { sheets }: ViewInHand,
): readonly ReplacedSheet[] =>
  sheets
    .filter(({ id }) => id === sheetId)
    .map(({ id, name, visibility }) => ({ id, name, visibility, cells }));

const writingOps = ({ cells }: ReplacedSheet): readonly DrawOp[] =>
  exactOps(
    cells
      .filter(({ formula, format }) => formula !== '' || format !== GENERAL_FORMAT)
      .map((cell) => {
        const { row, col } = cell;
        return { row, col, entry: entryOfState(cell), formatNow: GENERAL_FORMAT };
      }),
  );
