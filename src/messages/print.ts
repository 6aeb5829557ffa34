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
  nothing: {
    zh: '表中没有内容，没有打印。',
    en: 'There is nothing on the sheet, so nothing was printed.',
  },
} as const satisfies Record<string, Wording>;
