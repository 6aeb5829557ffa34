import type { Wording } from './fill';

/** What the embedded spreadsheet says in our words, beside its own. */
export const GRID_WORDS = {
  linkToFile: {
    zh: '链接通向文件“{file}”，网页不能打开它。请保存本工作簿，用 Excel 或 WPS 打开后再点。',
    en: 'The link leads to the file “{file}”, which a page cannot open. Save this workbook, open it in Excel or WPS and follow the link there.',
  },
  protected: {
    zh: '这里受工作表保护，不能改动。要改动，请用 Excel 或 WPS 在“审阅”中撤销工作表保护，再重新打开。',
    en: 'This is protected and cannot be changed. To change it, unprotect the sheet under Review in Excel or WPS and open the file again.',
  },
} as const satisfies Record<string, Wording>;
