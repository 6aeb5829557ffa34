import { MARK_SHEET } from '../../../domain/sheet/mark';
import { HostError } from '../../host-error';
import type { MarkChange } from '../../port';
import { attempted } from '../attempted';
import { markOps } from './mark-cells';
import type { NewContext } from '../new-context';
import { rollingBack, type Attempt } from '../roll-back';
import { runOp } from '../run-op';
import { loadView } from '../workbook-view';
import { workingNames } from '../working-names';

/** One request to look, one to write where there is something to write; the mark alone is not told as an action. */
export async function writeMark(newContext: NewContext, change: MarkChange): Promise<void> {
  const context = newContext();
  const viewNow = loadView(context);
  await context.sync();
  const view = viewNow();
  const { mark } = view;
  const rows = change(mark?.rows);
  if (!rows) return;
  if (!mark && view.structureProtected) throw new HostError('workbookProtected');
  const nameInWork = workingNames(view.sheets)();
  const attempt: Attempt = {
    before: view,
    inWork: mark ? [] : [nameInWork],
    added: new Set(),
    namedAtOnce: [MARK_SHEET],
    moved: new Set(),
    deleted: [],
    markWritten: rows,
  };
  await attempted(
    async () => {
      const { worksheets } = context.workbook;
      const sheet = mark ? worksheets.getItem(mark.sheetId) : worksheets.add(nameInWork);
      if (!mark) sheet.visibility = 'VeryHidden';
      for (const op of markOps(rows, mark?.cells ?? [])) runOp(sheet, op);
      // Last, so that a sheet in the making is known by its working name.
      if (!mark) sheet.name = MARK_SHEET;
      await context.sync();
    },
    rollingBack(newContext, attempt),
    { sheet: MARK_SHEET },
  );
}
