import type { MarkRows } from '../../../domain/sheet/mark';
import { markOps, markRestoringOps } from '../../cells/mark-cells';
import type { DrawOp } from '../../plan/draw-op';
import type { StandingMark } from '../../standing-workbook';
import type { CellState } from '../../cells/cell-state';
import type { WpsSheet } from '../api/workbook-api';
import type { Journal } from '../journal';
import { stillHold } from '../reading/still-hold';
import { usedRange } from '../reading/used-range';
import { runOp } from '../run-op';
import type { SheetInHand } from '../workbook-in-hand';

/**
 * Writes rows over the mark on its sheet, which must not be protected: such a sheet is replaced, as taking its protection
 * away could ask the clerk for a password.
 */
export function writeOverMark(
  sheets: readonly SheetInHand[],
  journal: Journal,
  standing: StandingMark,
  rows: MarkRows,
): void {
  overMark(sheets, journal, standing, { ops: markOps(rows, standing.cells), back: rows });
}

/** Puts back the mark of before where `written` stands now. */
export function restoreMark(
  sheets: readonly SheetInHand[],
  journal: Journal,
  standing: StandingMark,
  { before, written }: { readonly before: StandingMark; readonly written: MarkRows },
): void {
  overMark(sheets, journal, standing, { ops: markRestoringOps(before.cells, written), back: before.rows });
}

function overMark(
  sheets: readonly SheetInHand[],
  journal: Journal,
  standing: StandingMark,
  { ops, back }: { readonly ops: readonly DrawOp[]; readonly back: MarkRows },
): void {
  const sheet = sheets.find(({ id }) => id === standing.sheetId)?.sheet;
  if (!sheet) throw new TypeError('a mark without a sheet');
  const run = (steps: readonly DrawOp[]): void => steps.forEach((op) => runOp(sheet, op));
  journal.note(() => {
    if (!holdsOnly(sheet, standing.cells)) run(markRestoringOps(standing.cells, back));
  });
  run(ops);
}

/** As far as the sheet is used, which is more once a row has been added. */
const holdsOnly = (sheet: WpsSheet, cells: readonly CellState[]): boolean =>
  stillHold(sheet, usedRange(sheet), cells);
