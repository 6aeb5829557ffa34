import type { WorkbookDocument } from '../../domain/document/workbook-document';
import { dayText, timeText } from '../../messages/standalone-time';
import { stemOf } from '../files/saved-name';
import type { PrintChoice } from '../print/printed-sheets';
import type { Workspace } from './workspace';

/** Cells that a browser lays out within seconds. Of more than these the page may stand still for minutes. */
const MANY = 200_000;

/** 打印: by the browser's own dialog, from which a PDF can be saved too. What lays the paper out is fetched first. */
export const printCommand =
  (workspace: Workspace, now: () => number) =>
  async (choice: PrintChoice): Promise<void> => {
    const { name } = workspace.state.file;
    await workspace.alone({ kind: 'printing', name, cancel: undefined }, async () => {
      const [{ document }, { printSheets }, { chosenSheets }] = await Promise.all([
        workspace.take(),
        import('../print/print-sheets'),
        import('../print/printed-sheets'),
      ]);
      const sheets = chosenSheets(document, choice);
      if (!(await mayPrint(workspace, document, sheets))) return false;
      const facts = { file: stemOf(name), date: dayText(now()), time: timeText(now()) };
      if (printSheets(document, sheets, facts) > 0) return true;
      workspace.say({ kind: 'nothingToPrint' });
      return false;
    });
  };

async function mayPrint(
  { questions }: Workspace,
  document: WorkbookDocument,
  sheets: readonly number[],
): Promise<boolean> {
  const { printedCells } = await import('../print/printed-range');
  const cells = printedCells(document, sheets);
  return cells <= MANY || (await questions.ask({ kind: 'largePrint', cells })) === 'print';
}
