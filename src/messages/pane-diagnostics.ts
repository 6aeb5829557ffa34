import type { Wording } from './fill';

/** 诊断. The calls' names are those of `actions/diagnostics`. */
export const DIAGNOSTICS_WORDS = {
  start: { zh: '开始诊断', en: 'Run' },
  again: { zh: '重新诊断', en: 'Run again' },
  running: { zh: '正在诊断', en: 'Running' },
  done: { zh: '诊断完毕：{ok} 项正常，共 {total} 项。', en: 'Done: {ok} of {total} as expected.' },
  call: { zh: '功能', en: 'Call' },
  result: { zh: '结果', en: 'Result' },
  milliseconds: { zh: '毫秒', en: 'ms' },
  code: { zh: '代码', en: 'Code' },
  report: { zh: '报告（不含工作簿内容）', en: 'Report (nothing of the workbook’s content)' },
  copyReport: { zh: '复制报告', en: 'Copy the report' },
} as const satisfies Record<string, Wording>;

export const DIAGNOSTIC_RESULTS = {
  ok: { zh: '正常', en: 'ok' },
  different: { zh: '不符', en: 'different' },
  failed: { zh: '出错', en: 'failed' },
  skipped: { zh: '未试', en: 'skipped' },
} as const satisfies Record<string, Wording>;

export const DIAGNOSTIC_CALL_NAMES = {
  listSheets: { zh: '列出工作表', en: 'List sheets' },
  selection: { zh: '读取选中位置', en: 'Read the selection' },
  onSelectionChanged: { zh: '跟随选中位置', en: 'Follow the selection' },
  onWorkbookChanged: { zh: '跟随改动', en: 'Follow changes' },
  readWorkbook: { zh: '读取工作簿', en: 'Read the workbook' },
  readMark: { zh: '读取隐藏标记', en: 'Read the mark' },
  writeMark: { zh: '写入隐藏标记', en: 'Write the mark' },
  drawSmall: { zh: '新建小表', en: 'Draw a small sheet' },
  applyEdits: { zh: '写入单元格', en: 'Write a cell' },
  readEdited: { zh: '核对写入', en: 'Read it back' },
  refusedEdit: { zh: '拒绝过时的写入', en: 'Refuse an outdated edit' },
  undoEdit: { zh: '撤销写入', en: 'Undo the edit' },
  drawSheets: { zh: '新建版式表', en: 'Draw a full layout' },
  readDrawn: { zh: '核对版式表', en: 'Compare it' },
  reveal: { zh: '转到单元格', en: 'Go to a cell' },
  undoDraw: { zh: '撤销新建', en: 'Undo the drawing' },
  leftAsBefore: { zh: '恢复原样', en: 'All as before' },
} as const satisfies Record<string, Wording>;
