import type { Wording } from './fill';

/** Names of the pane's views, as tabs and headings. */
export const VIEW_NAMES = {
  start: { zh: '开始', en: 'Start' },
  templates: { zh: '模板', en: 'Forms' },
  filling: { zh: '填报', en: 'Fill in' },
  checks: { zh: '检查', en: 'Check' },
  consolidation: { zh: '汇总', en: 'Consolidate' },
  report: { zh: '本校季报', en: 'Our report' },
  help: { zh: '帮助', en: 'Help' },
  diagnostics: { zh: '诊断', en: 'Diagnostics' },
} as const satisfies Record<string, Wording>;

/** The pane's frame: header, tabs, status line, and what is said when something goes wrong. */
export const PANE_WORDS = {
  title: { zh: '168机制助手', en: '168 mechanism' },
  opening: { zh: '正在打开…', en: 'Opening…' },
  views: { zh: '功能', en: 'Views' },
  openFindings: { zh: '{name}，{count} 项待处理', en: '{name}, {count} open' },

  whoAndWhen: { zh: '单位和季度', en: 'Unit and quarter' },
  unitMissing: { zh: '请填写单位', en: 'Enter the unit' },
  change: { zh: '更改单位和季度', en: 'Change unit and quarter' },
  unit: { zh: '单位', en: 'Unit' },
  unitHint: { zh: '按公章上的全称填写', en: 'Full name, as on the seal' },
  unitNeeded: { zh: '请填写单位名称。', en: 'Enter the name of the unit.' },
  year: { zh: '年度', en: 'Year' },
  yearInvalid: { zh: '年度应为四位数字，如 2012。', en: 'The year has four digits, such as 2012.' },
  quarter: { zh: '季度', en: 'Quarter' },
  role: { zh: '身份', en: 'Role' },
  school: { zh: '学校', en: 'School' },
  authority: { zh: '教育工委', en: 'Education committee' },
  notChosen: { zh: '未选择', en: 'Not chosen' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  keptInWorkbook: { zh: '记在本工作簿中，下次不再询问。', en: 'Kept in this workbook; not asked again.' },
  remembered: { zh: '已记住单位和季度。', en: 'Unit and quarter are remembered.' },

  status: { zh: '状态', en: 'Status' },
  undo: { zh: '撤销', en: 'Undo' },
  undoAction: { zh: '撤销本次操作', en: 'Undo this action' },
  undoAnyway: { zh: '仍然撤销', en: 'Undo all the same' },
  undoneDraw: { zh: '已撤销，移除了{sheets}。', en: 'Undone; {sheets} removed.' },
  undoneEdit: { zh: '已撤销，{sheets}已恢复原来的内容。', en: 'Undone; {sheets} as before.' },
  sheetName: { zh: '“{name}”', en: '“{name}”' },
  countDone: { zh: '{text} {done}/{total}', en: '{text} {done}/{total}' },
  details: { zh: '详情', en: 'Details' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  copyByHand: { zh: '请选中文字后按 Ctrl+C', en: 'Select the text and press Ctrl+C' },
  close: { zh: '关闭', en: 'Close' },
  closePane: { zh: '关闭窗格', en: 'Close the pane' },
  reload: { zh: '重新载入', en: 'Reload' },

  notInOfficeTitle: { zh: '请从 Excel 中打开', en: 'Open this from Excel' },
  notInOffice: {
    zh: '这一页是 Excel 的任务窗格。请打开 Excel，在“168机制”选项卡中点要用的功能。',
    en: 'This page is a task pane of Excel. Open Excel and use the “168机制” tab.',
  },
  notInWpsTitle: { zh: '请从 WPS 表格中打开', en: 'Open this from WPS' },
  notInWps: {
    zh: '这一页是 WPS 表格的任务窗格。请打开 WPS 表格，在“168机制”选项卡中点要用的功能。没有 WPS 时，可在浏览器中使用独立页面，向维护人员索取“168机制助手（网页版）”文件夹，双击其中的“启动”。',
    en: 'This page is a task pane of WPS. Open WPS Spreadsheets and use the “168机制” tab. Without WPS there is a page of its own for browsers: ask whoever maintains this for the standalone folder, and start it from there.',
  },
  inWps: {
    zh: '这里是 WPS 表格，这一版加载项只能在 Excel 中使用。请改装 WPS 版：向维护人员索取 WPS 版安装包，按其中的“安装说明”安装；或打开单位提供的 WPS 版安装页。然后重新打开 WPS。',
    en: 'This is WPS, and this version of the add-in is for Excel. Install the version for WPS instead: ask whoever maintains this for its package, or open the install page for WPS, and start WPS again.',
  },
  inWpsTitle: { zh: '请改用 WPS 版', en: 'Use the version for WPS' },
  scriptMissing: {
    zh: '没有连上微软的 Office 脚本，需要能上网。如果是在 Excel 中看到这一页，请检查网络后点“重新载入”。',
    en: 'Microsoft’s Office script could not be loaded; it needs the internet. If you see this inside Excel, check the network and reload.',
  },
  noAnswer: {
    zh: 'Excel 没有回应。请关闭这个窗格，再从“168机制”选项卡打开。',
    en: 'Excel did not answer. Close this pane and open it again from the “168机制” tab.',
  },
  tooOld: {
    zh: '这个版本的 Excel 太旧，缺少所需功能（ExcelApi {version}）。请更新到 Excel 2021 或 Microsoft 365。',
    en: 'This version of Excel is too old: it lacks ExcelApi {version}. Update to Excel 2021 or Microsoft 365.',
  },
} as const satisfies Record<string, Wording>;
