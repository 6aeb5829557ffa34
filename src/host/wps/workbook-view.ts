import { MARK_SHEET } from '../../domain/sheet/mark';
import { markRowsOf } from '../mark-rows-of';
import type { StandingMark, WorkbookView } from '../standing-workbook';
import type { WpsApplication } from './api/application-api';
import type { WpsSheet } from './api/workbook-api';
import { cellStatesOf } from './reading/cell-states';
import { filledRange } from './reading/used-range';
import type { SheetInHand, WorkbookInHand } from './workbook-in-hand';

/** What an action has to know before it changes anything, with the objects to do it by. */
export interface ViewInHand extends WorkbookView {
  readonly sheets: readonly SheetInHand[];
  /** The sheet that is shown; may be a sheet of a chart, which is none of `sheets`. */
  readonly active: WpsSheet;
}

export function viewOf(hand: WorkbookInHand): ViewInHand {
  const sheets = hand.sheets();
  const active = hand.workbook.ActiveSheet;
  return {
    sheets,
    active,
    activeId: idOf(active, sheets),
    structureProtected: hand.workbook.ProtectStructure,
    mark: markOn(hand.app, sheets),
  };
}

/** Empty of a sheet that has no cells. */
export function idOf({ Name: name }: WpsSheet, sheets: readonly SheetInHand[]): string {
  return sheets.find((sheet) => sheet.name === name)?.id ?? '';
}

/** The mark as it stands on its sheet; undefined where the workbook is not marked. */
export function markOn(app: WpsApplication, sheets: readonly SheetInHand[]): StandingMark | undefined {
  const standing = sheets.find(({ name }) => name === MARK_SHEET);
  if (!standing) return undefined;
  const { id, sheet } = standing;
  const filled = filledRange(app, sheet);
  const cells = filled ? cellStatesOf(sheet, filled) : [];
  return { sheetId: id, isProtected: sheet.ProtectContents, cells, rows: markRowsOf(cells) };
}
