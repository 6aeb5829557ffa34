import type { ExportedFile } from '../../actions/consolidation/session-services';
import type { WpsFileDialog } from '../../host/wps/api/application-api';
import { downloadFile } from '../../taskpane/consolidation/result/download-file';
import { NoFileWindow, type FileSaver, type SavedFile } from '../../taskpane/pane/file-services';
import { folderOf, isSameFolder, joined, nameOf } from './disk-paths';
import { pathsChosen, type Clock, type WpsOfFiles } from './file-window';
import { writtenOnDisk } from './write-on-disk';

interface SaverMeans {
  readonly now: Clock;
  /** The last resort: what the webview makes of a download is not known. */
  readonly download: (file: ExportedFile) => void;
}

const MEANS: SaverMeans = { now: () => performance.now(), download: downloadFile };

/**
 * Saves what the pane exports where the clerk says, in a window of WPS; in the folder for downloads where WPS shows no
 * window or cannot write there.
 */
export const wpsFileSaver = (app: WpsOfFiles, means: SaverMeans = MEANS): FileSaver => ({
  save: (file, title) => new Promise((resolve) => resolve(saved(app, file, title, means))),
});

/** In one go: after the window is closed nothing may come between, or the pane takes the time for a program that hangs. */
function saved(
  app: WpsOfFiles,
  file: ExportedFile,
  title: string,
  { now, download }: SaverMeans,
): SavedFile | undefined {
  const downloads = downloadFolder(app);
  const asked = askWhere(app, downloads === undefined ? file.name : joined(downloads, file.name), title, now);
  if (asked === 'closed') return undefined;
  const write = (folder: string | undefined, name: string): string | undefined =>
    folder === undefined ? undefined : writtenOnDisk(app.FileSystem, folder, name, file.bytes);
  if (asked === 'noWindow') {
    const name = write(downloads, file.name);
    return name === undefined ? offered(file, download) : { kind: 'downloads', name };
  }
  const { folder } = asked;
  const isDownloads = downloads !== undefined && isSameFolder(folder, downloads);
  const name = write(folder, asNamed(asked.name, file.name));
  if (name !== undefined) {
    return isDownloads ? { kind: 'downloads', name } : { kind: 'folder', name, folder: nameOf(folder) };
  }
  const instead = isDownloads ? undefined : write(downloads, file.name);
  return instead === undefined
    ? offered(file, download)
    : { kind: 'downloadsInstead', name: instead, folder: nameOf(folder) };
}

function offered(file: ExportedFile, download: SaverMeans['download']): SavedFile {
  download(file);
  return { kind: 'offered', name: file.name };
}

function downloadFolder({ Env }: WpsOfFiles): string | undefined {
  try {
    return Env.GetDownloadPath() || undefined;
  } catch {
    // Some systems have none; then only the clerk can say where.
    return undefined;
  }
}

type Asked = { readonly folder: string; readonly name: string } | 'closed' | 'noWindow';

function askWhere(app: WpsOfFiles, proposed: string, title: string, now: Clock): Asked {
  try {
    const prepare = (dialog: WpsFileDialog): void => {
      dialog.Title = title;
      dialog.InitialFileName = proposed;
    };
    const path = pathsChosen(app, 'saveAs', prepare, now)?.[0];
    return path === undefined ? 'closed' : { folder: folderOf(path), name: nameOf(path) };
  } catch (cause) {
    if (cause instanceof NoFileWindow) return 'noWindow';
    throw cause;
  }
}

/** Endings that the window may put in place of ours: what the file is does not change by that. */
const WORKBOOK_ENDING = /\.(xlsx|xlsm|xltx|xls|xlt|et|ett|csv|ods)$/iu;

function asNamed(name: string, ours: string): string {
  const ending = /\.[^.]+$/u.exec(ours)?.[0] ?? '';
  return name.toLowerCase().endsWith(ending) ? name : `${name.replace(WORKBOOK_ENDING, '')}${ending}`;
}
