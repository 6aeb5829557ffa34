import type { Wording } from './fill';

/** The frame of the standalone page: toolbar, file line, grid and pane. */
export const PAGE_WORDS = {
  title: { zh: '168机制助手', en: '168 mechanism' },
  documentTitle: { zh: '{name} – 168机制助手', en: '{name} – 168 mechanism' },
  toolbar: { zh: '工具栏', en: 'Toolbar' },
  file: { zh: '文件', en: 'File' },
  create: { zh: '新建', en: 'New' },
  createTip: { zh: '新建一个空工作簿。', en: 'A new, empty workbook.' },
  open: { zh: '打开', en: 'Open' },
  openTip: {
    zh: '打开本机的表格文件（xlsx、xls、et、ods、csv），也可以把文件拖到表格上。（Ctrl+O）',
    en: 'Opens a workbook of this computer (xlsx, xls, et, ods, csv); you can also drop it on the grid. (Ctrl+O)',
  },
  save: { zh: '保存', en: 'Save' },
  saveTip: { zh: '存为 xlsx 文件。（Ctrl+S）', en: 'Saves as an xlsx file. (Ctrl+S)' },
  saveAs: { zh: '另存为', en: 'Save as' },
  saveAsTip: { zh: '另存为一个新的 xlsx 文件。', en: 'Saves as another xlsx file.' },
  recent: { zh: '最近', en: 'Recent' },
  recentTip: { zh: '最近打开和保存过的文件。', en: 'Files opened and saved lately.' },
  recentNone: { zh: '还没有打开过文件。', en: 'No file was opened yet.' },
  recentClear: { zh: '清除记录', en: 'Clear list' },
  edit: { zh: '编辑', en: 'Edit' },
  undo: { zh: '撤销', en: 'Undo' },
  undoTip: { zh: '撤销表格中的上一步。（Ctrl+Z）', en: 'Takes back the last step in the grid. (Ctrl+Z)' },
  redo: { zh: '重做', en: 'Redo' },
  redoTip: { zh: '重做刚撤销的一步。（Ctrl+Y）', en: 'Does again what was undone. (Ctrl+Y)' },
  language: { zh: '语言', en: 'Language' },
  otherLanguage: { zh: 'English', en: '中文' },

  unsaved: { zh: '有未保存的修改', en: 'Unsaved changes' },
  isNew: { zh: '新建，未保存', en: 'New, not saved' },
  opened: { zh: '没有修改', en: 'No changes' },
  savedAt: { zh: '已保存 {time}', en: 'Saved {time}' },

  sheet: { zh: '表格', en: 'Spreadsheet' },
  gridStarting: { zh: '正在载入表格…', en: 'Loading the spreadsheet…' },
  gridFailed: {
    zh: '表格没有载入。请检查网络或服务是否还在运行，再点“重试”。',
    en: 'The spreadsheet was not loaded. See that the network or the server is up, then try again.',
  },
  retry: { zh: '重试', en: 'Try again' },
  dropHere: { zh: '松开鼠标，打开这个文件', en: 'Drop to open this file' },

  pane: { zh: '窗格', en: 'Pane' },
  hidePane: { zh: '收起窗格', en: 'Hide pane' },
  showPane: { zh: '展开窗格', en: 'Show pane' },
  paneWidth: { zh: '窗格宽度', en: 'Width of the pane' },

  broken: {
    zh: '页面出错，没有显示出来。未保存的修改存在本机，请点“重新载入”，再点“恢复”；仍不行时，请把详情发给维护人员。',
    en: 'The page failed. Unsaved changes are kept on this computer: reload, then restore them. If that does not help, send the details to whoever maintains this.',
  },
} as const satisfies Record<string, Wording>;
