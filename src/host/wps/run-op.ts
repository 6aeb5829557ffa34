import type { CellsLink, DrawOp } from '../plan/draw-op';
import type { WpsApplication } from './api/application-api';
import type { WpsSheet } from './api/workbook-api';
import { addCondition, setList } from './drawing/add-rules';
import { rangesIn } from './drawing/areas';
import { setUpPrinting } from './drawing/set-up-printing';
import { drawBorders, styleCells } from './drawing/style-cells';
import { writeGrid } from './drawing/write-grid';

/** Does one step of a drawing on a sheet; all but freezing, which is an affair of the window (`runOps`). */
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
    case 'link':
      return addLink(sheet, op.address, op.link);
    case 'validation':
      return setList(sheet.Range(op.address), op.validation);
    case 'condition':
      return addCondition(sheet.Range(op.address), op);
    case 'print':
      return setUpPrinting(sheet, op);
    case 'note':
      return setNote(sheet, op.address, op.text);
    case 'freeze':
      throw new TypeError('panes are frozen in the window');
  }
}

/**
 * Does steps on a sheet that is ours and new. A plan lists conditions as for Excel, where a new one goes before all
 * others; here it goes behind them. A sheet whose panes are frozen is shown for it and must not be hidden.
 */
export function runOps(app: WpsApplication, sheet: WpsSheet, ops: readonly DrawOp[]): void {
  for (const op of ops) {
    if (op.kind === 'freeze') freeze(app, sheet, op);
    else if (op.kind !== 'condition') runOp(sheet, op);
  }
  for (const op of [...ops].reverse()) if (op.kind === 'condition') runOp(sheet, op);
}

function freeze(
  app: WpsApplication,
  sheet: WpsSheet,
  { rows, cols }: Extract<DrawOp, { readonly kind: 'freeze' }>,
): void {
  sheet.Activate();
  const panes = app.ActiveWindow;
  if (!panes) throw new TypeError('no window');
  // Panes are counted from what is scrolled to.
  panes.ScrollRow = 1;
  panes.ScrollColumn = 1;
  panes.SplitRow = rows;
  panes.SplitColumn = cols;
  panes.FreezePanes = true;
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
