import { stemOf } from '../files/saved-name';
import type { PrintChoice } from '../print/printed-sheets';
import type { Workspace } from './workspace';

/** 打印: by the browser's own dialog, from which a PDF can be saved too. What lays the paper out is fetched first. */
export const printCommand =
  (workspace: Workspace) =>
  async (choice: PrintChoice): Promise<void> => {
    const { name } = workspace.state.file;
    await workspace.alone({ kind: 'printing', name, cancel: undefined }, async () => {
      const [{ document }, { printSheets }, { chosenSheets }] = await Promise.all([
        workspace.take(),
        import('../print/print-sheets'),
        import('../print/printed-sheets'),
      ]);
      if (printSheets(document, chosenSheets(document, choice), { file: stemOf(name) }) > 0) return true;
      workspace.say({ kind: 'nothingToPrint' });
      return false;
    });
  };
