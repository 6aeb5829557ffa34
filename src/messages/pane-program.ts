import type { Wording } from './fill';
import type { ByProgram } from './program';

/** What the pane says differently in each program; `page` is the page with its own grid. */
export const PROGRAM_WORDS = {
  unanswered: {
    excel: {
      zh: 'Excel 没有回应，这一步可能还在进行，有结果时在这里说明。请看看 Excel 中有没有打开的对话框；仍不行时，关闭窗格后从“168机制”选项卡重新打开。',
      en: 'Excel has not answered; this step may still be under way, and its outcome is told here. Look for an open dialog in Excel; if that does not help, close the pane and open it again from the “168机制” tab.',
    },
    wps: {
      zh: 'WPS 表格没有回应，这一步可能还在进行，有结果时在这里说明。请看看 WPS 中有没有打开的对话框；仍不行时，关闭窗格后从“168机制”选项卡重新打开。',
      en: 'WPS has not answered; this step may still be under way, and its outcome is told here. Look for an open dialog in WPS; if that does not help, close the pane and open it again from the “168机制” tab.',
    },
    page: {
      zh: '表格没有回应，这一步可能还在进行，有结果时在这里说明。表格还没有载入的，请等它显示，或点表格处的“重试”；仍不行时，请保存后重新载入本页。',
      en: 'The spreadsheet has not answered; this step may still be under way, and its outcome is told here. If it is not loaded yet, wait for it, or use “Try again” in its place; if that does not help, save and reload the page.',
    },
  },
  unexpected: {
    excel: {
      zh: '程序出错，这一步没有完成。请重试；仍不行时请点“重新载入”，并把详情发给维护人员。',
      en: 'The program failed, and this step was not done. Try again; if that does not help, reload and send the details to whoever maintains the add-in.',
    },
    wps: {
      zh: '程序出错，这一步没有完成。请重试；仍不行时请保存工作簿，关闭窗格后从“168机制”选项卡重新打开，并把详情发给维护人员。',
      en: 'The program failed, and this step was not done. Try again; if that does not help, save the workbook, close the pane and open it again from the “168机制” tab, and send the details to whoever maintains the add-in.',
    },
    page: {
      zh: '程序出错，这一步没有完成。请重试；仍不行时请保存后重新载入本页，并把详情发给维护人员。',
      en: 'The program failed, and this step was not done. Try again; if that does not help, save, reload the page, and send the details to whoever maintains this.',
    },
  },
  viewBroken: {
    excel: {
      zh: '这一页没有显示出来，工作簿没有改动。请点“重新载入”；仍不行时请检查网络，并把详情发给维护人员。',
      en: 'This page could not be shown; the workbook is unchanged. Reload; if that does not help, check the network and send the details to whoever maintains the add-in.',
    },
    wps: {
      zh: '这一页没有显示出来，工作簿没有改动。请点“重新载入”；仍不行时请关闭窗格，从“168机制”选项卡重新打开，并把详情发给维护人员。',
      en: 'This page could not be shown; the workbook is unchanged. Reload; if that does not help, close the pane, open it again from the “168机制” tab, and send the details to whoever maintains the add-in.',
    },
    page: {
      zh: '窗格没有显示出来，工作簿没有改动。请先保存工作簿，再点“重新载入”；仍不行时请检查网络或服务，并把详情发给维护人员。',
      en: 'The pane could not be shown; the workbook is unchanged. Save the workbook, then reload; if that does not help, check the network or the server and send the details to whoever maintains this.',
    },
  },
  diagnosticsLead: {
    excel: {
      zh: '逐项试用 Excel 的功能。会新建临时工作表，用完即移除；不改动已有的工作表。此前的操作将不能再撤销。',
      en: 'Tries each function of Excel once. Scratch sheets are made and removed again; your sheets are not changed. What you did before can no longer be undone.',
    },
    wps: {
      zh: '逐项试用 WPS 表格的功能。会新建临时工作表，用完即移除；不改动已有的工作表。此前的操作将不能再从窗格撤销。',
      en: 'Tries each function of WPS once. Scratch sheets are made and removed again; your sheets are not changed. What you did before can no longer be undone from the pane.',
    },
    page: {
      zh: '逐项试用表格的功能。会新建临时工作表，用完即移除；不改动已有的工作表。此前的操作将不能再从窗格撤销。',
      en: 'Tries each function of the spreadsheet once. Scratch sheets are made and removed again; your sheets are not changed. What you did before can no longer be undone from the pane.',
    },
  },
} as const satisfies Record<string, ByProgram<Wording>>;
