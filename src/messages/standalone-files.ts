import { filled, type Lang, type Wording } from './fill';

/** Names of files and of new workbooks, and what the system's dialogs say. */
export const FILE_WORDS = {
  workbooks: { zh: '表格文件', en: 'Workbooks' },
  xlsx: { zh: 'Excel 工作簿', en: 'Excel workbook' },
  newWorkbook: { zh: '工作簿{number}', en: 'Workbook{number}' },
  savedAs: { zh: '{name}.xlsx', en: '{name}.xlsx' },
  savedBeside: { zh: '{name}（另存）.xlsx', en: '{name} (saved here).xlsx' },
} as const satisfies Record<string, Wording>;

export const newWorkbookName = (number: number, lang: Lang): string =>
  filled(FILE_WORDS.newWorkbook, { number }, lang);

/**
 * The name offered for saving, always an .xlsx. `beside`: the file of this very name is to stay as it is, so another
 * is offered.
 */
export const offeredFileName = (stem: string, beside: boolean, lang: Lang): string =>
  filled(FILE_WORDS[beside ? 'savedBeside' : 'savedAs'], { name: stem }, lang);
