import type { Wording } from './fill';

/** Choosing and saving files by the windows of the program around the pane, which is WPS. */
export const HOST_FILES_WORDS = {
  choose: { zh: '用 WPS 的窗口选择', en: 'Choose in WPS' },
  /** `{label}` is what the button beside it says. */
  chooseHint: { zh: '{label}：用 WPS 的窗口选择', en: '{label}: Choose in WPS' },
  looking: {
    zh: '正在查看所选的文件，已找到{count}个',
    en: 'Looking at what was chosen; {count} files so far',
  },
  noWindow: {
    zh: 'WPS 没有打开选择窗口，没有选择文件。请改用旁边的选择按钮，或把文件拖到窗格里；仍不行时，请重新启动 WPS。',
    en: 'WPS opened no window, and no file was chosen. Use the button beside it or drop the files into the pane; if that does not help, restart WPS.',
  },
  unopened: {
    zh: '“{name}”打不开，没有选用，可能已移走、正被别的程序占用或没有权限。请核对后重新选择。',
    en: '“{name}” cannot be opened and was not taken: moved away, held by another program, or access denied. Check and choose again.',
  },
  saveTitle: { zh: '保存“{file}”', en: 'Save “{file}”' },
  downloads: { zh: '已保存到“下载”文件夹：{file}', en: 'Saved to the Downloads folder: {file}' },
  folder: { zh: '已保存到“{folder}”文件夹：{file}', en: 'Saved to the folder “{folder}”: {file}' },
  downloadsInstead: {
    zh: '“{folder}”文件夹不能写入，已改存到“下载”文件夹：{file}。需要放在别处时，请在“下载”文件夹中移动。',
    en: 'The folder “{folder}” cannot be written to; saved to the Downloads folder instead: {file}. Move it from there if needed.',
  },
  offered: {
    zh: 'WPS 没有写出“{file}”，已改为下载。请到“下载”文件夹核对，若打不开或没有这个文件，请检查磁盘空间和权限后再导出一次。',
    en: 'WPS did not write “{file}”; it was offered as a download instead. Look in the Downloads folder; if it is not there or cannot be opened, check disk space and permissions and export it again.',
  },
  notSaved: {
    zh: '没有保存“{file}”，保存窗口已关闭。需要时请再导出一次。',
    en: '“{file}” was not saved, as the window was closed. Export it again when needed.',
  },
} as const satisfies Record<string, Wording>;
