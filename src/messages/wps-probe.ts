import type { Wording } from './fill';

/** The page that tries out what a real WPS does; its results are technical and go to whoever maintains the add-in. */
export const WPS_PROBE_WORDS = {
  title: { zh: '检测这台电脑上的 WPS', en: 'What WPS on this computer does' },
  outside: {
    zh: '这里不是 WPS 表格，没有什么可检测。请在 WPS 表格中点“168机制”选项卡的“使用帮助”，再点“诊断”，从那里打开本页。',
    en: 'This is not WPS Spreadsheets, so there is nothing to try. In WPS Spreadsheets choose 使用帮助 on the tab 168机制, then Diagnostics, and open this page there.',
  },
  start: { zh: '开始检测', en: 'Start' },
  again: { zh: '重新检测', en: 'Run again' },
  running: { zh: '正在检测：{count}/{of}', en: 'Trying: {count}/{of}' },
  progress: { zh: '进度', en: 'Progress' },
  done: {
    zh: '检测完毕：{answered} 项有结果，{faults} 项 WPS 报错（报错也是结果）。请按“复制结果”，粘贴给维护人员。',
    en: 'Done: {answered} answered, {faults} faults (a fault is a result, too). Copy the result and send it to whoever maintains the add-in.',
  },
  noPlace: {
    zh: '没能新建工作簿或工作表，只试了与工作簿无关的项目。请打开一个空白工作簿后重新检测。',
    en: 'No workbook or sheet could be made, so only what needs none was tried. Open a blank workbook and run again.',
  },
  left: {
    zh: '有检测用的工作簿或工作表（名称以“168探测”开头）没能自动删除，请手工关闭或删除，不要保存。',
    en: 'A workbook or sheet made for this (named 168探测…) could not be removed. Close or delete it by hand without saving.',
  },
  byHandTitle: { zh: '需要动手的几项（检测完再做）', en: 'By hand (after the above)' },
  byHandWhat: {
    zh: '逐个按下，每项选一次文件、取消一次；只记录个数和能否读出，不记录名称和内容。',
    en: 'Press each, choosing something once and cancelling once. Only counts and whether they can be read are noted, no names and no content.',
  },
  byHandNoted: { zh: '“{name}”已记录，共 {count} 项。', en: 'Noted: {name}; {count} so far.' },
  result: { zh: '结果', en: 'Result' },
  copy: { zh: '复制结果', en: 'Copy the result' },
  copied: { zh: '已复制。请粘贴给维护人员。', en: 'Copied. Paste it to whoever maintains the add-in.' },
  notCopied: {
    zh: '这里不能自动复制：请在下面的框中按 Ctrl+A、Ctrl+C。',
    en: 'Copying is not possible here: press Ctrl+A and Ctrl+C in the box below.',
  },
  close: { zh: '关闭本窗口', en: 'Close this window' },
  notClosed: { zh: '请点本窗口右上角的 ×。', en: 'Use the × at the top right of this window.' },
} as const satisfies Record<string, Wording>;

/** What the clerk must know before it starts; a line each. */
export const WPS_PROBE_BEFORE: Wording = {
  zh: '按“开始检测”后，新建一个工作簿，在里面逐项试用 WPS 的功能，约一分钟，然后关掉、不保存。\n不改动您的文件。新建不了工作簿时，在当前工作簿末尾加两张工作表，试完删除。\n在系统的临时文件夹里写一个小文件，试完删除或清空。\n结果里没有表格内容、文件名和用户名，也不会自动发送。\n开始前请保存自己的工作簿；检测时不要操作 WPS，不要关闭本窗口，工作表和窗格会闪动。',
  en: 'Once started, it makes a new workbook, tries the calls of WPS one by one in it for about a minute, and closes it without saving.\nYour files are not changed. Where no workbook can be made, two sheets are added to the open one and deleted afterwards.\nA small file is written into the system’s folder for temporary files, and removed or emptied.\nThe result holds no content, no file names and no user names, and is not sent anywhere.\nSave your workbooks first; leave WPS and this window alone meanwhile. Sheets and panes will flicker.',
};

/** Buttons of what needs a hand, by the name of the probe. */
export const WPS_PROBE_BY_HAND = {
  'hand.fileInput': { zh: '网页选文件', en: 'Choose files (page)' },
  'hand.folderInput': { zh: '网页选文件夹', en: 'Choose a folder (page)' },
  'hand.openDialog': { zh: 'WPS 选文件', en: 'Choose files (WPS)' },
  'hand.folderDialog': { zh: 'WPS 选文件夹', en: 'Choose a folder (WPS)' },
  'hand.saveDialog': { zh: 'WPS 另存为（不会写入）', en: 'Save as (WPS; nothing is written)' },
  'hand.download': { zh: '下载一个小文件', en: 'Download a small file' },
  'hand.keyboard': { zh: '能否打字', en: 'Typing' },
  'hand.cellEditing': { zh: '正在编辑单元格时', en: 'While a cell is edited' },
} as const satisfies Record<string, Wording>;

/** Asked before or after what only a person can do or see. */
export const WPS_PROBE_QUESTIONS = {
  'hand.download': {
    zh: '“下载”文件夹中有 168探测.txt 吗？有按“确定”，没有按“取消”。',
    en: 'Is 168探测.txt in the folder Downloads? OK for yes, Cancel for no.',
  },
  'hand.keyboard': {
    zh: '请在这里用输入法打几个汉字（内容不记录），然后按“确定”；打不进去按“取消”。',
    en: 'Type a few Chinese characters here (they are not noted) and press OK, or Cancel if you cannot.',
  },
  'hand.cellEditing': {
    zh: '按“确定”后的 6 秒内，双击任意空单元格，打一个字，不要按回车。6 秒后按 Esc 取消输入。',
    en: 'Within 6 seconds after OK, double-click any empty cell and type one character without pressing Enter. After that press Esc.',
  },
} as const satisfies Record<string, Wording>;
