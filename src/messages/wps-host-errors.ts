import type { Sentence } from './sentence';

/** Errors of a host that name Excel or its menus, as they are said where WPS 表格 is the host. */
export const WPS_HOST_ERRORS = {
  workbookProtected: [
    {
      zh: '工作簿的结构受保护，不能增加工作表。请在“审阅”的“保护工作簿”处撤销保护后重试。',
      en: 'The workbook’s structure is protected, so no sheet can be added. Unprotect the workbook under Review and try again.',
    },
  ],
  tooLarge: [
    {
      zh: '内容太多，超出了 WPS 表格一次能处理的大小。请减少内容后重试。',
      en: 'This is more than WPS takes at once. Try again with less.',
    },
  ],
  busy: [
    {
      zh: 'WPS 表格正忙。请稍等，关闭打开的对话框后再试一次。',
      en: 'WPS is busy. Wait a moment, close any open dialog, and try again.',
    },
  ],
  connectionLost: [
    {
      zh: '与 WPS 表格的连接中断。请关闭窗格，从“168机制”选项卡重新打开，再试一次。',
      en: 'The connection to WPS was lost. Close the pane, open it again from the “168机制” tab, and try again.',
    },
  ],
  workbookClosed: [
    {
      zh: '没有打开的工作簿，或窗格的工作簿已关闭。请打开工作簿，再从“168机制”选项卡打开窗格。',
      en: 'No workbook is open, or the pane’s workbook was closed. Open the workbook, then the pane from the “168机制” tab.',
    },
  ],
  readOnly: [
    {
      zh: '工作簿以只读方式打开，无法写入。请用“文件”中的“另存为”存成新文件后重试。',
      en: 'The workbook is open for reading only. Save it under another name with Save As under File, and try again.',
    },
  ],
  notSupported: [
    {
      zh: '这个版本的 WPS 表格缺少所需功能。请更新 WPS Office，或请管理员更新。',
      en: 'This version of WPS lacks what is needed. Update WPS Office, or ask the administrator to.',
    },
  ],
  unknown: [
    {
      zh: 'WPS 表格没有完成这一步。请保存工作簿后再试一次；仍不行时请关闭窗格或工作簿，重新打开后再试，或把详情发给维护人员。',
      en: 'WPS did not do this. Save the workbook and try again; if that does not help, close the pane or the workbook, open it again and retry, or send the details to whoever maintains the add-in.',
    },
  ],
} as const satisfies Record<string, Sentence>;
