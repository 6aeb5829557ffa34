import type { WpsApplication, WpsFileDialog } from '../../host/wps/api/application-api';
import { FILE_DIALOG } from '../../host/wps/api/constants';
import { NoFileWindow } from '../../taskpane/pane/file-services';

/** What choosing and saving need of WPS. */
export type WpsOfFiles = Pick<WpsApplication, 'FileDialog' | 'FileSystem' | 'Env'>;

/** Milliseconds. */
export type Clock = () => number;

/** Nobody closes a window sooner than this: it never was on screen. Milliseconds. */
const SOONEST = 200;

/**
 * Shows one of WPS's windows for files, which holds up the page until it is closed. The paths that were chosen; undefined
 * where the clerk closed it without. Throws `NoFileWindow`.
 */
export function pathsChosen(
  app: WpsOfFiles,
  type: Exclude<keyof typeof FILE_DIALOG, 'chosen'>,
  prepare: (dialog: WpsFileDialog) => void,
  now: Clock,
): readonly string[] | undefined {
  const from = now();
  const paths = shown(app, FILE_DIALOG[type], prepare);
  if (paths.length > 0) return paths;
  if (now() - from < SOONEST) throw new NoFileWindow();
  return undefined;
}

function shown(app: WpsOfFiles, type: number, prepare: (dialog: WpsFileDialog) => void): readonly string[] {
  try {
    const dialog = app.FileDialog(type);
    prepare(dialog);
    if (dialog.Show() !== FILE_DIALOG.chosen) return [];
    const { SelectedItems: items } = dialog;
    return Array.from({ length: items.Count }, (_, index) => items.Item(index + 1));
  } catch (cause) {
    throw new NoFileWindow(cause);
  }
}
