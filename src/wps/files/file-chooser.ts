import { ReadingCancelled } from '../../actions/reading/worker-thread';
import type { FileChooser } from '../../taskpane/pane/file-services';
import { nextTask } from '../../workers/next-task';
import { DiskWalk } from './disk-walk';
import { pathsChosen, type Clock, type WpsOfFiles } from './file-window';

/** Milliseconds of looking at files after which the page may draw and hear the clerk. */
const STRETCH = 40;

/** Choosing files by WPS's own windows, where those of its webview do not open. */
export function wpsFileChooser(app: WpsOfFiles, now: Clock = () => performance.now()): FileChooser {
  return {
    choose: async (kind, { title, onFound, signal }) => {
      const paths = pathsChosen(
        app,
        kind === 'folder' ? 'folderPicker' : 'filePicker',
        (dialog) => {
          dialog.Title = title;
          if (kind !== 'folder') dialog.AllowMultiSelect = kind === 'files';
        },
        now,
      );
      if (!paths) return undefined;
      // Before anything is awaited: whoever waits for a sign of life could hear none while the window was open.
      onFound(0);
      let since = now();
      const pause = async (found: number): Promise<void> => {
        if (now() - since < STRETCH) return;
        onFound(found);
        await nextTask();
        since = now();
        if (signal.aborted) throw new ReadingCancelled();
      };
      try {
        return await new DiskWalk(app.FileSystem, pause).below(paths);
      } catch (cause) {
        if (cause instanceof ReadingCancelled) return undefined;
        throw cause;
      }
    },
  };
}
