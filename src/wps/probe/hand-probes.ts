import type { WpsApplication } from '../../host/wps/api/application-api';
import { FILE_DIALOG } from '../../host/wps/api/constants';
import { WPS_PROBE_QUESTIONS, type WPS_PROBE_BY_HAND } from '../../messages/wps-probe';
import type { Lang } from '../../messages/fill';
import type { Probe } from './outcome';
import { tried } from './outcome';
import { shapeOf } from './probes/file-probes';

export interface HandProbe extends Probe<WpsApplication> {
  readonly name: keyof typeof WPS_PROBE_BY_HAND;
}

/** Milliseconds for what a person does. */
export const HAND_PATIENCE = 180_000;

/** What a page's own button for files gives. A cancelled one tells nothing, in old browsers. */
function chosenInPage(folder: boolean): Promise<object> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = folder;
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve({ cancelled: true }));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      const [first] = files;
      const common = { count: files.length, withFolder: Boolean(first?.webkitRelativePath) };
      if (!first) resolve(common);
      else
        new Response(first)
          .arrayBuffer()
          .then(({ byteLength }) => resolve({ ...common, readable: byteLength === first.size }), reject);
    });
    input.click();
  });
}

function chosenInWps(app: WpsApplication, type: number): object {
  const dialog = app.FileDialog(type);
  dialog.Title = '168';
  const answer = dialog.Show();
  const count = tried(() => dialog.SelectedItems.Count);
  if (answer !== FILE_DIALOG.chosen) return { answer, count };
  const path = dialog.SelectedItems.Item(1);
  const stat = tried(() => {
    const found = app.FileSystem.stat(path);
    return { isFile: found.isFile(), isDirectory: found.isDirectory() };
  });
  const entries = tried(() => app.FileSystem.readdirSync(path).length);
  return { answer, count, path: shapeOf(path), stat, entries };
}

function download(): void {
  const address = URL.createObjectURL(new Blob(['168'], { type: 'text/plain' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = '168探测.txt';
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The browser may begin to read only later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const handProbes = (lang: Lang): readonly HandProbe[] => [
  { name: 'hand.fileInput', run: () => chosenInPage(false) },
  { name: 'hand.folderInput', run: () => chosenInPage(true) },
  { name: 'hand.openDialog', run: (app) => chosenInWps(app, FILE_DIALOG.filePicker) },
  { name: 'hand.folderDialog', run: (app) => chosenInWps(app, FILE_DIALOG.folderPicker) },
  { name: 'hand.saveDialog', run: (app) => chosenInWps(app, FILE_DIALOG.saveAs) },
  {
    name: 'hand.download',
    run: async () => {
      download();
      await pause(2_000);
      return { seen: window.confirm(WPS_PROBE_QUESTIONS['hand.download'][lang]) };
    },
  },
  {
    name: 'hand.keyboard',
    run: () => {
      const typed = window.prompt(WPS_PROBE_QUESTIONS['hand.keyboard'][lang]);
      return { characters: typed?.length ?? null, chinese: /\p{Script=Han}/u.test(typed ?? '') };
    },
  },
];
