import type { CellsLink, DrawOp } from '../plan/draw-op';
import type { WpsApplication } from './api/application-api';
import type { WpsSheet } from './api/workbook-api';
import { addCondition, setList } from './drawing/add-rules';
import { rangesIn } from './drawing/areas';
import { freezePanes } from './drawing/freeze-panes';
import { LeavingOut } from './drawing/leaving-out';
import { printingSteps } from './drawing/set-up-printing';
import { drawBorders, styleCells } from './drawing/style-cells';
import { writeGrid } from './drawing/write-grid';

/** Does one step on a sheet, of those that cells are written with too; all others are an affair of `runOps`. */
export function runOp(sheet: WpsSheet, op: DrawOp): void {
  switch (op.kind) {
    case 'grid':
      return writeGrid(sheet, op);
    case 'format':
      return styleCells(sheet, op.areas, op.format);
    case 'borders':
      return drawBorders(sheet, op.areas, op.lines);
    case 'autofitRows':
      for (const rows of rangesIn(sheet, op.areas)) rows.AutoFit();
      return;
    case 'merge':
      return sheet.Range(op.address).Merge();
    case 'validation':
      return setList(sheet.Range(op.address), op.validation);
    case 'link':
    case 'condition':
    case 'print':
    case 'note':
    case 'freeze':
      throw new TypeError('a step of drawing a whole sheet');
  }
}

/**
 * Does steps on a sheet that is ours and new. A plan lists conditions as for Excel, where a new one goes before all
 * others; here it goes behind them, or is moved there. A sheet whose panes are frozen is shown for it and must not be
 * hidden.
 */
export function runOps(
  app: WpsApplication,
  sheet: WpsSheet,
  ops: readonly DrawOp[],
  leavingOut = new LeavingOut(),
): void {
  for (const op of ops) {
    if (op.kind === 'freeze') freezePanes(app, sheet, op);
    else if (op.kind === 'print') leavingOut.tryEach('printSetup', printingSteps(sheet, op));
    else if (op.kind === 'note') leavingOut.try('notes', () => setNote(sheet, op.address, op.text));
    else if (op.kind === 'link') leavingOut.try('links', () => addLink(sheet, op.address, op.link));
    else if (op.kind !== 'condition') runOp(sheet, op);
  }
  const conditions = ops.flatMap((op) => (op.kind === 'condition' ? [op] : [])).reverse();
  for (const [index, op] of conditions.entries()) addCondition(sheet.Range(op.address), op, index + 1);
}

/** WPS keeps one address and one place apart, as Excel does. */
function addLink(sheet: WpsSheet, at: string, { address = '', documentReference }: CellsLink): void {
  const file = asTyped(address);
  if (documentReference === undefined) sheet.Hyperlinks.Add(sheet.Range(at), file);
  else sheet.Hyperlinks.Add(sheet.Range(at), file, documentReference);
}

/**
 * WPS is given addresses as a clerk types them, Chinese as it stands; blanks, `#` and `%` stay encoded, which would
 * begin something else.
 */
const asTyped = (address: string): string =>
  address.replace(/(?:%[89A-F][0-9A-F])+/gu, (bytes) => decodeURIComponent(bytes));

function setNote(sheet: WpsSheet, address: string, text: string): void {
  const cell = sheet.Range(address);
  cell.ClearComments();
  cell.AddComment(text);
}
