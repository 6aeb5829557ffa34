import { MARK_SHEET, type MarkRows } from '../../../domain/sheet/mark';
import { markOps } from '../../cells/mark-cells';
import { HostError } from '../../host-error';
import type { MarkChange } from '../../port';
import { addSheet, putInPlace, removeAtLast, setAside } from '../drawing/sheet-steps';
import { inOneGo } from '../in-one-go';
import { runOps } from '../run-op';
import type { Runtime } from '../runtime';
import type { WorkbookInHand } from '../workbook-in-hand';
import { viewOf, type ViewInHand } from '../workbook-view';
import { writeOverMark } from './write-over-mark';

/** What has become of the workbook: nothing, other cells on the mark's sheet, or another sheet for the mark. */
export type MarkWritten = 'not' | 'over' | 'anew';

/** Marks the workbook with what `change` makes of its mark. */
export function writeMark(hand: WorkbookInHand, runtime: Runtime, change: MarkChange): MarkWritten {
  const view = viewOf(hand);
  const { mark } = view;
  const rows = change(mark?.rows);
  if (!rows) return 'not';
  if (mark && !mark.isProtected) {
    inOneGo(hand.app, (journal) => writeOverMark(view.sheets, journal, mark, rows));
    return 'over';
  }
  if (view.structureProtected) throw new HostError('workbookProtected');
  markAnew(hand, runtime, view, rows);
  return 'anew';
}

/** On a new sheet, in place of the one that is protected. */
function markAnew(
  { app, workbook }: WorkbookInHand,
  { names: { newName } }: Runtime,
  { sheets, active, mark }: ViewInHand,
  rows: MarkRows,
): void {
  const aside = sheets.filter(({ id }) => id === mark?.sheetId);
  inOneGo(app, (journal) => {
    journal.note(() => active.Activate());
    const inWork = newName();
    const sheet = addSheet(workbook, journal, inWork, sheets);
    runOps(app, sheet, markOps(rows, []));
    for (const one of aside) setAside(one, journal, newName(one.name));
    putInPlace(sheet, journal, { name: MARK_SHEET, visibility: 'veryHidden' }, inWork);
    active.Activate();
    // From here on nothing fails.
    removeAtLast(aside.map((one) => one.sheet));
  });
}
