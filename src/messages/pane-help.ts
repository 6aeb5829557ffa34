import type { Wording } from './fill';

export interface HelpTopic {
  readonly title: Wording;
  /** A line a sentence. */
  readonly lines: Wording;
}

/** 帮助 in every program: what to do as a school, as the committee, and taking back. */
export const WORK_TOPICS: readonly HelpTopic[] = [
  {
    title: { zh: '学校', en: 'Schools' },
    lines: {
      zh: '在“模板”中插入附件1至附件5。已有的表不会被覆盖，重名时新表名后加 (2)。\n选中附件1、附件2的一行或几行，在“填报”中选好、中或一般；“步骤”登记流程图。\n“检查”列出要改的地方，可以修正、确认写法，或保留并说明原因。\n“生成本校季报”计算④至⑧，其余各项自己填，写入附件5；保存后报送。\n写好后可以进入下一季度；“模板”中可以生成新年度的工作簿。',
      en: 'Insert 附件1 to 附件5 from the forms view. Nothing is overwritten; a name that is taken gets (2).\nSelect one row or several of 附件1 and 附件2 and choose 好, 中 or 一般 under Fill in; Steps is for the flowcharts.\nCheck lists what to mend: fix it, confirm the wording, or keep it with a reason.\nOur report computes ④ to ⑧, you enter the rest, and it is written into 附件5; save and send.\nThen go on to the next quarter; Forms makes the workbook of a new year.',
    },
  },
  {
    title: { zh: '教育工委', en: 'Education committee' },
    lines: {
      zh: '在“汇总”中选择各校工作簿或整个文件夹，支持 xlsx、xls、et、ods 和 csv，版式不同也能读。\n先处理“待处理”，再写入工作簿或导出。\n点一个数，可以看到它来自哪个文件、哪张工作表、哪个单元格。',
      en: 'Choose the schools’ workbooks or a folder in the consolidation: xlsx, xls, et, ods and csv, whatever their layout.\nSettle what is pending, then write into the workbook or export.\nA click on a number shows the file, sheet and cell it comes from.',
    },
  },
  {
    title: { zh: '改错了怎么办', en: 'Taking back' },
    lines: {
      zh: '每次写入后，窗格底部有“撤销”，可以恢复到写入前。\n撤销只针对最近一次操作；撤销前又改过的表，会先问是否仍然撤销。',
      en: 'After each change there is Undo at the bottom of the pane.\nIt takes back the last action; if you changed the sheet since, you are asked first.',
    },
  },
];

/** 帮助 in Excel: what can be done, by keyboard too, and what becomes of the data. */
export const HELP_TOPICS: readonly HelpTopic[] = [
  ...WORK_TOPICS,
  {
    title: { zh: '键盘', en: 'Keyboard' },
    lines: {
      zh: 'F6：在工作表、功能区和窗格之间切换。\nTab：到下一个按钮或输入框；←→：在功能之间切换。\n光标在“填报”中时，1、2、3：选好、中、一般；回车：下一条未评。\nEsc：关闭顶部的单位和季度。',
      en: 'F6: between sheet, ribbon and pane.\nTab: next button or field; ←→: between the views.\nWith the focus in Fill in, 1, 2, 3: choose 好, 中, 一般; Enter: next open row.\nEsc: closes unit and quarter at the top.',
    },
  },
  {
    title: { zh: '数据安全', en: 'Privacy' },
    lines: {
      zh: '所有内容只在本机处理，不上传。\n单位、年度、季度、应报名单和您确认、说明过的事项，记在本工作簿的隐藏工作表中。\n联网只为载入微软的 Office 脚本和本程序的文件。',
      en: 'Everything stays on this computer.\nUnit, year, quarter, roster and what you confirmed or explained are kept on a hidden sheet of this workbook.\nThe network is used only to load Microsoft’s Office script and the program itself.',
    },
  },
];

export const HELP_WORDS = {
  goTo: { zh: '转到：', en: 'Go to:' },
  diagnostics: { zh: '诊断（供维护人员使用）', en: 'Diagnostics (for whoever maintains this program)' },
} as const satisfies Record<string, Wording>;
