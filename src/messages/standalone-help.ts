import { WORK_TOPICS, type HelpTopic } from './pane-help';

/** 帮助 of the page of its own: the work is the same as in Excel, files, keys and what is kept where are not. */
const FILES: HelpTopic = {
  title: { zh: '打开和保存', en: 'Opening and saving' },
  lines: {
    zh: '“打开”可以读 xlsx、xls、et、ods 和 csv，也可以把文件拖到表格上；“保存”总是存为 xlsx。\n文件里有图片、图表等本页不能保留的内容时，会先说明，保存时另存为新文件，原文件不变。\n文件名前有圆点，表示有未保存的修改。',
    en: '“Open” reads xlsx, xls, et, ods and csv, and you can drop a file on the grid; “Save” always makes an xlsx.\nWhere a file holds pictures, charts and the like, which this page cannot keep, that is said, and saving makes a new file.\nA dot before the file name means unsaved changes.',
  },
};

const CRASH: HelpTopic = {
  title: { zh: '意外关闭后', en: 'After a crash' },
  lines: {
    zh: '未保存的修改每隔几秒暂存在本机浏览器里，保留 7 天，不上传。\n再次打开本页时点“恢复”可以接着做；用“保存”存成文件才算保存。',
    en: 'Unsaved changes are kept by the browser on this computer every few seconds, for 7 days, and go nowhere else.\nOpen the page again and choose “Restore”; only “Save” makes a file.',
  },
};

const KEYBOARD: HelpTopic = {
  title: { zh: '键盘', en: 'Keyboard' },
  lines: {
    zh: 'F6：在工具栏、表格和窗格之间切换；工具栏中用 ←→ 移动。\nCtrl+S：保存；Ctrl+O：打开；Ctrl+P：打印。\nCtrl+Z：撤销；Ctrl+Y：重做（在表格中）。\n光标在“填报”中时，1、2、3：选好、中、一般；回车：下一条未评。',
    en: 'F6: between toolbar, grid and pane; ←→ along the toolbar.\nCtrl+S: save; Ctrl+O: open; Ctrl+P: print.\nCtrl+Z: undo; Ctrl+Y: redo (in the grid).\nWith the focus in Fill in, 1, 2, 3: choose 好, 中, 一般; Enter: next open row.',
  },
};

const PRIVACY: HelpTopic = {
  title: { zh: '数据安全', en: 'Privacy' },
  lines: {
    zh: '所有内容只在本机处理，不上传。\n单位、年度、季度、应报名单和您确认、说明过的事项，记在本工作簿的隐藏工作表中。\n未保存的修改和最近文件的名称只记在本机浏览器里；保存后修改不再暂存，名称可在“最近”中清除。\n联网只为载入本程序的文件；载入一次后，不联网也能打开。',
    en: 'Everything stays on this computer.\nUnit, year, quarter, roster and what you confirmed or explained are kept on a hidden sheet of this workbook.\nUnsaved changes and the names of recent files are kept by this browser only; saving drops the changes, and “Recent” clears the names.\nThe network is used only to load the program; once loaded, it also opens without it.',
  },
};

export const STANDALONE_HELP_TOPICS: readonly HelpTopic[] = [...WORK_TOPICS, FILES, CRASH, KEYBOARD, PRIVACY];
