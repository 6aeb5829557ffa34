import type { WpsApplication, WpsFileDialog } from '../../host/wps/api/application-api';
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

const chosenInWps = (app: WpsApplication, type: number): object => chosenIn(app, app.FileDialog(type), type);

function chosenIn(app: WpsApplication, dialog: WpsFileDialog, type: number): object {
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
  const read =
    type === FILE_DIALOG.filePicker
      ? tried(() => app.FileSystem.ReadFileAsArrayBuffer(path).byteLength > 0)
      : 'not tried';
  return { answer, count, path: shapeOf(path), ending: endingOf(path), stat, entries, read };
}

/** Of the name, without the name. */
const endingOf = (path: string): string => /\.(xlsx|xls|et)$/iu.exec(path)?.[0] ?? 'none or another';

/** Beginning with a name of ours, as the add-in does when it exports. */
function savedInWps(app: WpsApplication): object {
  const dialog = app.FileDialog(FILE_DIALOG.saveAs);
  const named = tried(() => (dialog.InitialFileName = '168探测.xlsx'));
  return {
    named,
    readBack: tried(() => dialog.InitialFileName),
    ...chosenIn(app, dialog, FILE_DIALOG.saveAs),
  };
}

/** Milliseconds in which a cell is gone into. */
const TO_TYPE = 6_000;

/** What may be read, and switched, while a cell is being typed in. Nothing is written into cells. */
async function whileTyping(app: WpsApplication, lang: Lang): Promise<object> {
  if (!window.confirm(WPS_PROBE_QUESTIONS['hand.cellEditing'][lang])) return { cancelled: true };
  await pause(TO_TYPE);
  return {
    ready: tried(() => app.Ready),
    updating: tried(() => (app.ScreenUpdating = app.ScreenUpdating)),
    events: tried(() => (app.EnableEvents = app.EnableEvents)),
    sheets: tried(() => app.ActiveWorkbook?.Worksheets.Count),
    read: tried(() => typeof app.ActiveWorkbook?.ActiveSheet.Range('A1').Value2),
    selection: tried(() => typeof app.Selection?.Row),
  };
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
  { name: 'hand.saveDialog', run: savedInWps },
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
  { name: 'hand.cellEditing', run: (app) => whileTyping(app, lang) },
];
