import type { Wording } from './fill';

/** The page that tries out what a real WPS does; its results are technical and go to whoever maintains the add-in. */
export const WPS_PROBE_WORDS = {
  title: { zh: '168机制助手：WPS 实机探测', en: '168机制助手: what this WPS does' },
  what: {
    zh: '本页在新建的工作簿中逐项试用 WPS 的接口，约一分钟，结束后把它关掉、不保存。结果不含任何工作簿的内容，也不含带用户名的路径，不会自动发送。',
    en: 'This page tries the calls of WPS one by one in a new workbook, for about a minute, and closes it without saving. The result holds nothing of any workbook and no path with a user’s name, and is not sent anywhere.',
  },
  before: {
    zh: '开始前请保存自己的工作簿；探测时不要操作 WPS，窗格和工作表会闪动。',
    en: 'Save your workbooks first and leave WPS alone meanwhile; panes and sheets will flicker.',
  },
  outside: {
    zh: '这里不是 WPS 表格的窗格，没有什么可探测。请在 WPS 表格中从“168机制”加载项打开本页。',
    en: 'This is no pane of WPS Spreadsheets, so there is nothing to try. Open this page from the add-in 168机制 in WPS Spreadsheets.',
  },
  start: { zh: '开始探测', en: 'Start' },
  running: { zh: '正在探测：{count}/{of}', en: 'Trying: {count}/{of}' },
  done: {
    zh: '完成：{answered} 项有结果，{faults} 项 WPS 报错（报错也是结果）。',
    en: 'Done: {answered} answered, {faults} faults (a fault is a result, too).',
  },
  noScratch: {
    zh: '没能新建工作簿或工作表，只完成了与工作簿无关的项目。请打开一个空白工作簿后再试。',
    en: 'No workbook or sheet could be made, so only what needs none was tried. Open a blank workbook and try again.',
  },
  left: {
    zh: '有探测用的工作簿或工作表（名称以“168探测”开头）没能自动删除，请手工关闭或删除，不要保存。',
    en: 'A workbook or sheet made for this (named 168探测…) could not be removed. Close or delete it by hand without saving.',
  },
  byHandTitle: { zh: '需要动手的几项（做完上面的再做）', en: 'By hand (after the above)' },
  byHandWhat: {
    zh: '逐个按下，选任意文件或取消都可以；只记录个数和能否读出，不记录名称和内容。',
    en: 'Press each; choose any file or cancel. Only counts and whether they can be read are noted, no names and no content.',
  },
  copy: { zh: '复制结果', en: 'Copy the result' },
  copied: { zh: '已复制。请粘贴给维护人员。', en: 'Copied. Paste it to whoever maintains the add-in.' },
  notCopied: {
    zh: '这里不能自动复制：请在下面的框中按 Ctrl+A、Ctrl+C。',
    en: 'Copying is not possible here: press Ctrl+A and Ctrl+C in the box below.',
  },
  result: { zh: '结果', en: 'Result' },
} as const satisfies Record<string, Wording>;

/** Buttons of what needs a hand, by the name of the probe. */
export const WPS_PROBE_BY_HAND = {
  'hand.fileInput': { zh: '网页选文件', en: 'Choose files (page)' },
  'hand.folderInput': { zh: '网页选文件夹', en: 'Choose a folder (page)' },
  'hand.openDialog': { zh: 'WPS 选文件', en: 'Choose files (WPS)' },
  'hand.folderDialog': { zh: 'WPS 选文件夹', en: 'Choose a folder (WPS)' },
  'hand.saveDialog': { zh: 'WPS 另存为（不会写入）', en: 'Save as (WPS; nothing is written)' },
  'hand.download': { zh: '下载一个小文件', en: 'Download a small file' },
  'hand.keyboard': { zh: '窗格能否打字', en: 'Typing in the pane' },
} as const satisfies Record<string, Wording>;

/** Asked after what only the eye can tell. */
export const WPS_PROBE_QUESTIONS = {
  'hand.download': {
    zh: '“下载”文件夹中有 168探测.txt 吗？有按“确定”，没有按“取消”。',
    en: 'Is 168探测.txt in the folder Downloads? OK for yes, Cancel for no.',
  },
  'hand.keyboard': {
    zh: '请在这里用输入法打几个汉字（内容不记录），然后按“确定”；打不进去按“取消”。',
    en: 'Type a few Chinese characters here (they are not noted) and press OK, or Cancel if you cannot.',
  },
} as const satisfies Record<string, Wording>;
