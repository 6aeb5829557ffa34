import type { Lang } from './fill';
import type { ByProgram, Program } from './program';
import { sentenceText, type Sentence, type SentenceValues } from './sentence';
import { STANDALONE_HOST_ERRORS } from './standalone-host-errors';
import { WPS_HOST_ERRORS } from './wps-host-errors';

/** What happened and what to do, by the code of a host's error (`host/host-error`), where Excel is the host. */
export const HOST_ERROR_SENTENCES = {
  cellEditing: [
    {
      zh: '单元格正在编辑，请先按回车，再试一次。',
      en: 'A cell is being edited. Press Enter first, then try again.',
    },
  ],
  sheetProtected: [
    {
      zh: '“{sheet}”受保护，无法写入。请在“审阅”中撤销工作表保护后重试。',
      en: '“{sheet}” is protected and cannot be written. Unprotect the sheet under Review and try again.',
    },
    {
      zh: '工作表受保护，无法写入。请在“审阅”中撤销工作表保护后重试。',
      en: 'The sheet is protected and cannot be written. Unprotect it under Review and try again.',
    },
  ],
  workbookProtected: [
    {
      zh: '工作簿的结构受保护，不能增加工作表。请在“审阅”中撤销工作簿保护后重试。',
      en: 'The workbook’s structure is protected, so no sheet can be added. Unprotect the workbook under Review and try again.',
    },
  ],
  hiddenSheetProtected: [
    {
      zh: '本工作簿有一张供本工具记录设置的隐藏工作表设了密码保护，无法写入。请设保护的人撤销全部工作表（含隐藏的）的保护；或在“审阅”中撤销各表保护，把它们移到新工作簿后重试。',
      en: 'A hidden sheet in which this add-in keeps its settings is protected with a password and cannot be written. Have whoever set it unprotect all sheets, hidden ones too; or unprotect yours under Review, move them to a new workbook, and try again there.',
    },
  ],
  sheetMissing: [
    {
      zh: '找不到工作表“{sheet}”，可能已删除、改名或隐藏。请核对工作表名称。',
      en: 'There is no sheet “{sheet}”; it may have been deleted, renamed or hidden. Check the sheet names.',
    },
    {
      zh: '找不到这张工作表，可能已删除、改名或隐藏。请核对工作表名称。',
      en: 'The sheet is not there; it may have been deleted, renamed or hidden. Check the sheet names.',
    },
  ],
  cellsChanged: [
    {
      zh: '“{sheet}”的{cell}刚刚改过，没有写入。请核对后再试一次。',
      en: '{cell} on “{sheet}” was changed just now; nothing was written. Look at it and try again.',
    },
    {
      zh: '要写的单元格刚刚改过，没有写入。请核对后再试一次。',
      en: 'A cell to be written was changed just now; nothing was written. Look at it and try again.',
    },
  ],
  nameTaken: [
    {
      zh: '工作表“{sheet}”已有，没有改动。请再试一次。',
      en: 'A sheet “{sheet}” is there already and was not changed. Try again.',
    },
    {
      zh: '已有同名的工作表，没有改动。请再试一次。',
      en: 'A sheet of that name is there already. Try again.',
    },
  ],
  tooLarge: [
    {
      zh: '内容太多，超出了 Excel 一次能处理的大小。请减少内容后重试。',
      en: 'This is more than Excel takes at once. Try again with less.',
    },
  ],
  busy: [
    {
      zh: 'Excel 正忙。请稍等，关闭打开的对话框后再试一次。',
      en: 'Excel is busy. Wait a moment, close any open dialog, and try again.',
    },
  ],
  connectionLost: [
    {
      zh: '与 Excel 的连接中断。请检查网络和工作簿，再试一次。',
      en: 'The connection to Excel was lost. Check the network and the workbook, then try again.',
    },
  ],
  workbookClosed: [
    {
      zh: '工作簿已关闭。请重新打开工作簿，再从“168机制”选项卡打开窗格。',
      en: 'The workbook was closed. Open it again, then the pane from the “168机制” tab.',
    },
  ],
  readOnly: [
    {
      zh: '工作簿以只读方式打开，无法写入。请点“启用编辑”或另存后重试。',
      en: 'The workbook is open for reading only. Enable editing, or save it under another name, and try again.',
    },
  ],
  notSupported: [
    {
      zh: '这个版本的 Excel 缺少所需功能。请更新到 Excel 2021 或 Microsoft 365。',
      en: 'This version of Excel lacks what is needed. Update to Excel 2021 or Microsoft 365.',
    },
  ],
  changedSince: [
    {
      zh: '“{sheet}”在写入后又改过，撤销会丢掉这些改动。',
      en: '“{sheet}” was changed since; undoing would lose these changes.',
    },
    {
      zh: '除了要撤销的，工作簿里没有别的工作表可显示，不能撤销。请先插入一张工作表，再试一次。',
      en: 'The workbook has no sheet to show but those that undoing removes. Insert a sheet, then try again.',
    },
  ],
  nothingToUndo: [{ zh: '没有可以撤销的操作。', en: 'There is nothing to undo.' }],
  layoutUnwritable: [
    {
      zh: '模板有误，无法画出，工作簿没有改动。请把详情发给维护人员。',
      en: 'The form’s definition is wrong and cannot be drawn; the workbook is unchanged. Send the details to whoever maintains the add-in.',
    },
  ],
  unknown: [
    {
      // On the desktop a lost connection is told like this, too.
      zh: 'Excel 没有完成这一步。请保存工作簿后再试一次；仍不行时请关闭窗格或工作簿，重新打开后再试，或把详情发给维护人员。',
      en: 'Excel did not do this. Save the workbook and try again; if that does not help, close the pane or the workbook, open it again and retry, or send the details to whoever maintains the add-in.',
    },
  ],
} as const satisfies Record<string, Sentence>;

/** What each program says of it; the others differ from Excel in what names it or its menus. */
const SENTENCES: ByProgram<Readonly<Record<SaidHostError['code'], Sentence>>> = {
  excel: HOST_ERROR_SENTENCES,
  wps: { ...HOST_ERROR_SENTENCES, ...WPS_HOST_ERRORS },
  page: { ...HOST_ERROR_SENTENCES, ...STANDALONE_HOST_ERRORS },
};

/** Codes that do not say by themselves that nothing was written; they may come of reading as well. */
const LEAVING_IT_OPEN: readonly SaidHostError['code'][] = [
  'tooLarge',
  'busy',
  'connectionLost',
  'notSupported',
  'unknown',
];

const UNCHANGED: Sentence = [{ zh: '工作簿没有改动。', en: 'The workbook is unchanged.' }];

const LEFT_BEHIND: Sentence = [
  {
    zh: '有临时工作表没能移除，下次操作时会自动移除。',
    en: 'A temporary sheet could not be removed; the next action removes it.',
  },
];

const CELLS_LEFT: Sentence = [
  {
    zh: '有{cellsLeft}个单元格没能恢复，下次操作时会自动恢复。',
    en: '{cellsLeft} cells could not be put back; the next action puts them back.',
  },
];

/** A host's error as the parts that are said. */
export interface SaidHostError {
  readonly code: keyof typeof HOST_ERROR_SENTENCES;
  readonly values: SentenceValues;
  /** Sheets that could not be taken back. */
  readonly left: readonly string[];
  /** Something was to be written, and nothing was, or all is taken back. */
  readonly unchanged?: boolean;
}

/** The sentence of a host's error; what is missing of its values is left unsaid. */
export function hostErrorText(
  { code, values, left, unchanged }: SaidHostError,
  lang: Lang,
  program: Program = 'excel',
): string {
  const said = [sentenceText(SENTENCES[program][code], values, lang)];
  if (unchanged && LEAVING_IT_OPEN.includes(code)) said.push(sentenceText(UNCHANGED, values, lang));
  if (left.length > 0) said.push(sentenceText(LEFT_BEHIND, values, lang));
  if (values['cellsLeft'] !== undefined) said.push(sentenceText(CELLS_LEFT, values, lang));
  return said.join(lang === 'zh' ? '' : ' ');
}

/** The code in a notice's address, as far as it is one. */
export const hostErrorCode = (text: string): SaidHostError['code'] =>
  Object.keys(HOST_ERROR_SENTENCES).find((code): code is SaidHostError['code'] => code === text) ?? 'unknown';
