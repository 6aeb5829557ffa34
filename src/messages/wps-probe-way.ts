import type { Wording } from './fill';

/** The way to the page that tries out this WPS, in 诊断. */
export const WPS_PROBE_WAY = {
  title: { zh: '版本检测', en: 'This version of WPS' },
  lead: {
    zh: '维护人员需要知道这个版本的 WPS 能做什么时用。在另一个窗口中进行，按“开始检测”才开始：新建一个工作簿，逐项试用 WPS 的功能，约一分钟，然后关掉、不保存，不改动您的文件。',
    en: 'For whoever maintains the add-in and needs to know what this version of WPS does. It opens another window and starts only when told to: it makes a new workbook, tries the calls of WPS one by one for about a minute, and closes it without saving. Your files are not changed.',
  },
  open: { zh: '检测这台电脑上的 WPS…', en: 'Try out WPS on this computer…' },
} as const satisfies Record<string, Wording>;
