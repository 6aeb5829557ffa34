import type { Wording } from './fill';

/** What the embedded spreadsheet says in our words, beside its own. */
export const GRID_WORDS = {
  linkToFile: {
    zh: '链接通向文件“{file}”，网页不能打开它。请保存本工作簿，用 Excel 或 WPS 打开后再点。',
    en: 'The link leads to the file “{file}”, which a page cannot open. Save this workbook, open it in Excel or WPS and follow the link there.',
  },
} as const satisfies Record<string, Wording>;
