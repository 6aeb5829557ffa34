import type { Wording } from './fill';

/** 打印 of the page of its own. */
export const PRINT_WORDS = {
  print: { zh: '打印', en: 'Print' },
  printTip: {
    zh: '打印本表或全部表，也可以存成 PDF。（Ctrl+P 打印本表）',
    en: 'Prints this sheet or all of them, or saves a PDF. (Ctrl+P: this sheet)',
  },
  thisSheet: { zh: '打印本表', en: 'This sheet' },
  allSheets: { zh: '打印全部表', en: 'All sheets' },
  askLarge: {
    zh: '要打印的内容有 {count} 个单元格，排版要几分钟，其间页面没有反应。可以先删去多余的行或设置打印区域。',
    en: 'There are {count} cells to print: laying them out takes minutes, in which the page does not answer. You can delete spare rows or set a print area first.',
  },
  printAnyway: { zh: '仍要打印', en: 'Print anyway' },
  nothing: {
    zh: '表中没有内容，没有打印。',
    en: 'There is nothing on the sheet, so nothing was printed.',
  },
} as const satisfies Record<string, Wording>;
