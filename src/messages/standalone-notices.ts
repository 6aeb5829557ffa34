import type { LeftBehind } from '../domain/document/workbook-document';
import { filled, type Lang, type Wording } from './fill';

/** What the standalone page asks and tells between toolbar and grid. */
export const NOTICE_WORDS = {
  region: { zh: '提示', en: 'Notice' },
  close: { zh: '关闭', en: 'Close' },
  cancel: { zh: '取消', en: 'Cancel' },

  opening: { zh: '正在打开 {name}', en: 'Opening {name}' },
  saving: { zh: '正在保存 {name}', en: 'Saving {name}' },
  printing: { zh: '正在准备打印 {name}', en: 'Preparing to print {name}' },

  askUnsaved: {
    zh: '“{name}”有未保存的修改。要先保存吗？',
    en: '“{name}” has unsaved changes. Save them first?',
  },
  save: { zh: '保存', en: 'Save' },
  discard: { zh: '不保存', en: 'Do not save' },
  askPassword: { zh: '{name} 已加密，请输入打开密码。', en: '{name} is encrypted. Enter its password.' },
  passwordWrong: {
    zh: '{name} 的打开密码不对，请重新输入。',
    en: 'The password for {name} is wrong. Enter it again.',
  },
  password: { zh: '打开密码', en: 'Password' },
  usePassword: { zh: '打开', en: 'Open' },

  askRestore: {
    zh: '上次有未保存的修改：{name}，{time}。',
    en: 'There are unsaved changes from last time: {name}, {time}.',
  },
  restore: { zh: '恢复', en: 'Restore' },
  giveUp: { zh: '不要了', en: 'Discard' },
  restored: {
    zh: '已恢复 {name}，还没有保存到文件，请点“保存”。',
    en: '{name} is restored and not yet in a file. Save it.',
  },

  leftBehind: {
    zh: '这份文件里有{items}，本页不能保留；保存时会另存为新文件，原文件不变。',
    en: 'This file holds {items}, which this page cannot keep. Saving makes a new file; the original stays as it is.',
  },
  downloaded: {
    zh: '已交给浏览器下载：{name}。请在浏览器的下载文件夹中查看；没有的话，请检查浏览器是否拦截了下载，再点“另存为”。',
    en: 'Handed to the browser as a download: {name}. Look in its downloads folder; if it is not there, see whether the browser blocks downloads, then use “Save as”.',
  },
  savedWithout: {
    zh: '{name} 里没有存入{items}：xlsx 文件写不下这样的内容（如选项过多的下拉列表）。页面上的没有改变。',
    en: '{name} was saved without {items}: an xlsx file cannot hold these (such as lists with too many choices). They stay in the page.',
  },
  notPermitted: {
    zh: '浏览器没有允许读写 {name}。请再试一次并选择允许，或用“另存为”。',
    en: 'The browser was not allowed to use {name}. Try again and allow it, or use “Save as”.',
  },
  fileGone: {
    zh: '{name} 已移动、改名或删除。请用“打开”重新选择。',
    en: '{name} was moved, renamed or deleted. Use “Open” to choose it again.',
  },
  notKept: {
    zh: '浏览器不允许在本机暂存（空间不足或无痕窗口），意外关闭后不能恢复，也不记录最近文件。请随时保存。',
    en: 'The browser keeps nothing on this computer (no space, or a private window): nothing can be restored after a crash, and recent files are not listed. Save often.',
  },
  noGrid: {
    zh: '表格没有载入，这一步没有做。请先在表格处点“重试”。',
    en: 'The spreadsheet is not loaded, and this was not done. Use “Try again” in its place first.',
  },
  updateReady: {
    zh: '本程序有新版本，保存后重新载入即可使用。',
    en: 'There is a new version of this program. Save, then reload to use it.',
  },
  reload: { zh: '重新载入', en: 'Reload' },

  failedOpening: {
    zh: '{name} 没有打开，原来的工作簿没有改动。请重试；仍不行，请把详情发给维护人员。',
    en: '{name} was not opened; the workbook shown is unchanged. Try again, or else send the details to whoever maintains this.',
  },
  failedSaving: {
    zh: '{name} 没有保存，修改还在页面上。请检查文件是否已移走或被其他程序打开、磁盘是否已满，或用“另存为”换个位置。',
    en: '{name} was not saved; your changes are still in the page. See whether the file was moved, another program has it open, or the disk is full, or use “Save as”.',
  },
  failedPrinting: {
    zh: '没有打印。请重试，或保存后用 Excel 或 WPS 打印。',
    en: 'Nothing was printed. Try again, or save and print from Excel or WPS.',
  },
  failedOther: {
    zh: '这一步没有完成，工作簿没有改动。请重试；仍不行，请把详情发给维护人员。',
    en: 'This step was not done; the workbook is unchanged. Try again, or else send the details to whoever maintains this.',
  },
} as const satisfies Record<string, Wording>;

/** What a file holds that the page cannot keep; numbers with their unit. */
const LEFT_BEHIND: Readonly<Record<LeftBehind['kind'], Wording>> = {
  pictures: { zh: '{count} 张图片', en: '{count} pictures' },
  charts: { zh: '{count} 个图表', en: '{count} charts' },
  macros: { zh: '宏', en: 'macros' },
  pivotTables: { zh: '{count} 个数据透视表', en: '{count} pivot tables' },
  richText: { zh: '{count} 个单元格内的混排字体', en: 'mixed fonts in {count} cells' },
  conditions: { zh: '{count} 条条件格式', en: '{count} conditional formats' },
  validations: { zh: '{count} 条数据验证', en: '{count} data validations' },
  tables: { zh: '{count} 个表格样式', en: '{count} table styles' },
  filters: { zh: '{count} 个筛选', en: '{count} filters' },
  password: { zh: '打开密码', en: 'a password' },
  looks: { zh: '部分格式', en: 'some formatting' },
  formulas: { zh: '{count} 个公式（只留计算结果）', en: '{count} formulas (only their results stay)' },
  pageBreaks: { zh: '{count} 处手动分页', en: '{count} page breaks' },
  other: { zh: '{count} 项其他内容', en: '{count} other things' },
};
const AND: Wording = { zh: '、', en: ', ' };

/** “2 张图片、1 个图表”: all sheets together, in the order of the kinds. */
export function leftBehindList(items: readonly LeftBehind[], lang: Lang): string {
  const counts = new Map<LeftBehind['kind'], number>();
  for (const { kind, count } of items) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => filled(LEFT_BEHIND[kind], { count }, lang)).join(AND[lang]);
}
