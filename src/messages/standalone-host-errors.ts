import type { Sentence } from './sentence';

const UNDONE: Sentence = [
  {
    zh: '表格没有完成这一步。请保存工作簿后再试一次；仍不行时请重新载入本页，或把详情发给维护人员。',
    en: 'The spreadsheet did not do this. Save the workbook and try again; if that does not help, reload the page, or send the details to whoever maintains this.',
  },
];

/**
 * Errors of a host that name Excel or its menus, as they are said where the page's own grid is the host. It has no menu
 * for protection. What only Excel fails with is said as anything unknown.
 */
export const STANDALONE_HOST_ERRORS = {
  sheetProtected: [
    {
      zh: '“{sheet}”受保护，不能写入。请用 Excel 或 WPS 撤销工作表保护，保存后再打开；或在“模板”中插入新表填写。',
      en: '“{sheet}” is protected and cannot be written. Unprotect it in Excel or WPS, save, and open it again; or insert a new form and fill that in.',
    },
    {
      zh: '工作表受保护，不能写入。请用 Excel 或 WPS 撤销工作表保护，保存后再打开；或在“模板”中插入新表填写。',
      en: 'The sheet is protected and cannot be written. Unprotect it in Excel or WPS, save, and open it again; or insert a new form and fill that in.',
    },
  ],
  workbookProtected: [
    {
      zh: '工作簿的结构受保护，不能增加工作表。请用 Excel 或 WPS 撤销工作簿保护，保存后再打开；或点“新建”，在新工作簿中做。',
      en: 'The workbook’s structure is protected, so no sheet can be added. Unprotect the workbook in Excel or WPS, save, and open it again; or use “New” and a workbook of its own.',
    },
  ],
  workbookClosed: [
    {
      zh: '表格中已换成另一个工作簿，这一步没有做。请在现在的工作簿中重新操作。',
      en: 'The spreadsheet shows another workbook now, and this step was not done. Do it again in the workbook shown.',
    },
  ],
  hiddenSheetProtected: UNDONE,
  tooLarge: UNDONE,
  busy: UNDONE,
  connectionLost: UNDONE,
  readOnly: UNDONE,
  notSupported: UNDONE,
  unknown: UNDONE,
} as const satisfies Record<string, Sentence>;
