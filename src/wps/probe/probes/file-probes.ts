import type { WpsApplication } from '../../../host/wps/api/application-api';
import { FILE_DIALOG } from '../../../host/wps/api/constants';
import type { Probe } from '../outcome';
import { faultText, tried } from '../outcome';
import type { Trial } from '../trial';
import { widerFiles } from '../wider-api';

const NAME = '168探测.tmp';

/** How a path is built, without the path. */
export const shapeOf = (path: unknown): object | string =>
  typeof path === 'string'
    ? {
        length: path.length > 0 ? 'some' : 'none',
        drive: /^[A-Za-z]:/u.test(path),
        separator: path.includes('\\') ? '\\' : path.includes('/') ? '/' : 'none',
        endsWithSeparator: /[\\/]$/u.test(path),
      }
    : typeof path;

function placeOf({ Env }: WpsApplication): { readonly folder: string; readonly file: string } {
  const folder = Env.GetTempPath().replace(/[\\/]+$/u, '');
  return { folder, file: `${folder}${folder.includes('\\') ? '\\' : '/'}${NAME}` };
}

/** By whichever call this WPS has; where it has none, what was written is emptied at least. */
function removed({ FileSystem }: WpsApplication, file: string): string {
  const files = widerFiles(FileSystem);
  const ways: Readonly<Record<string, () => unknown>> = {
    unlinkSync: () => files.unlinkSync(file),
    Remove: () => files.Remove(file),
    emptied: () => files.writeAsBinaryString(file, ''),
  };
  const faults: string[] = [];
  for (const [name, way] of Object.entries(ways)) {
    try {
      way();
      return `${name}, ${files.Exists(file) ? 'still there' : 'gone'}`;
    } catch (error) {
      faults.push(faultText(error));
    }
  }
  return faults.join('; ');
}

/** Bytes to a file of our own in the folder for such things, and back. */
export const FILE_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'files.folders',
    run: ({ app: { Env } }) => ({
      temp: tried(() => shapeOf(Env.GetTempPath())),
      home: tried(() => shapeOf(Env.GetHomePath())),
      desktop: tried(() => shapeOf(Env.GetDesktopPath())),
      download: tried(() => shapeOf(Env.GetDownloadPath())),
    }),
  },
  {
    name: 'files.bytes',
    run: ({ app }) => {
      const { FileSystem } = app;
      const { folder, file } = placeOf(app);
      const bytes = Array.from({ length: 512 }, (_, index) => index % 256);
      try {
        const written = tried(() => FileSystem.writeAsBinaryString(file, String.fromCharCode(...bytes)));
        const read = tried(() => {
          const found = [...new Uint8Array(FileSystem.ReadFileAsArrayBuffer(file))];
          return { length: found.length, same: found.every((byte, index) => byte === bytes[index]) };
        });
        const stat = tried(() => {
          const found = FileSystem.stat(file);
          return { size: found.size, isFile: found.isFile(), isDirectory: found.isDirectory() };
        });
        return {
          written,
          read,
          stat,
          exists: tried(() => FileSystem.Exists(file)),
          inFolder: tried(() => FileSystem.readdirSync(folder).includes(NAME)),
          folder: tried(() => FileSystem.stat(folder).isDirectory()),
          bySlashes: tried(() => FileSystem.Exists(file.replace(/\\/gu, '/'))),
        };
      } finally {
        removed(app, file);
      }
    },
  },
  {
    name: 'files.removing',
    run: ({ app }) => {
      const { file } = placeOf(app);
      app.FileSystem.writeAsBinaryString(file, 'x');
      return removed(app, file);
    },
  },
  {
    name: 'files.missing',
    run: ({ app }) => {
      const { FileSystem } = app;
      const missing = `${placeOf(app).file}-没有`;
      return {
        exists: tried(() => FileSystem.Exists(missing)),
        read: tried(() => FileSystem.ReadFileAsArrayBuffer(missing).byteLength),
        stat: tried(() => FileSystem.stat(missing).isFile()),
        readdir: tried(() => FileSystem.readdirSync(missing).length),
        writeIntoMissingFolder: tried(() => FileSystem.writeAsBinaryString(`${missing}/a.tmp`, 'x')),
      };
    },
  },
  {
    name: 'files.listing',
    run: ({ app }) => {
      const names = app.FileSystem.readdirSync(placeOf(app).folder);
      return {
        kind: typeof names[0],
        withDots: names.includes('.') || names.includes('..'),
        withFolders: names.some((name) => /[\\/]/u.test(name)),
      };
    },
  },
  {
    name: 'files.speed',
    run: ({ app }) => {
      const { file } = placeOf(app);
      const size = 2_000_000;
      try {
        const start = performance.now();
        app.FileSystem.writeAsBinaryString(file, '\u00ff'.repeat(size));
        const written = performance.now();
        const { byteLength } = app.FileSystem.ReadFileAsArrayBuffer(file);
        return {
          size: byteLength,
          writeMs: Math.round(written - start),
          readMs: Math.round(performance.now() - written),
        };
      } finally {
        removed(app, file);
      }
    },
  },
  {
    name: 'files.dialogs',
    run: ({ app }) =>
      [FILE_DIALOG.saveAs, FILE_DIALOG.filePicker, FILE_DIALOG.folderPicker].map((type) =>
        tried(() => {
          const dialog = app.FileDialog(type);
          const several = dialog.AllowMultiSelect;
          dialog.Title = '168';
          return { type, several, title: dialog.Title, chosen: tried(() => dialog.SelectedItems.Count) };
        }),
      ),
  },
];
