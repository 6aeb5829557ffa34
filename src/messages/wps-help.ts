import { WORK_TOPICS, type HelpTopic } from './pane-help';

/** 帮助 in WPS 表格: the work is the same as in Excel; how files are chosen, saved and taken back is not. */
export const WPS_HELP_TOPICS: readonly HelpTopic[] = [
  ...WORK_TOPICS,
  {
    title: { zh: '在 WPS 表格中', en: 'In WPS' },
    lines: {
      zh: '窗格关闭后，从“168机制”选项卡打开。每个工作簿各有一个窗格。\n选择文件、文件夹的按钮没有反应时，点它下面的“用 WPS 的窗口选择”，改用 WPS 自己的窗口。\n导出时在 WPS 的窗口中选位置，已有的同名文件不会被覆盖；不能写入时改存到“下载”文件夹，窗格底部写明文件名。\n写入工作簿以后，用 Ctrl+S 保存工作簿。\n窗格写入的内容用窗格的“撤销”恢复；WPS 的 Ctrl+Z 不一定有效。',
      en: 'A closed pane opens again from the “168机制” tab. Each workbook has a pane of its own.\nWhere the buttons for files and folders do nothing, use “Choose in WPS” below them, which is WPS’s own window.\nWhat is exported goes where you say in the window of WPS, and no file is overwritten; where it cannot be written it goes to the download folder, and its name is told at the bottom of the pane.\nAfter writing into the workbook, save it with Ctrl+S.\nWhat the pane wrote is taken back by its own Undo; WPS’s Ctrl+Z may or may not do it.',
    },
  },
  {
    title: { zh: '键盘', en: 'Keyboard' },
    lines: {
      zh: '先点一下窗格。Tab：到下一个按钮或输入框；←→：在功能之间切换。\n光标在“填报”中时，1、2、3：选好、中、一般；回车：下一条未评。\nEsc：关闭顶部的单位和季度。',
      en: 'Click into the pane first. Tab: next button or field; ←→: between the views.\nWith the focus in Fill in, 1, 2, 3: choose 好, 中, 一般; Enter: next open row.\nEsc: closes unit and quarter at the top.',
    },
  },
  {
    title: { zh: '数据安全', en: 'Privacy' },
    lines: {
      zh: '所有内容只在本机处理，不上传。\n单位、年度、季度、应报名单和您确认、说明过的事项，记在本工作簿的隐藏工作表中。\n联网只为载入本程序的文件；装在本机的，不联网也能用。\n工作簿存在本机还是云文档，由您在 WPS 中选择，与本程序无关。',
      en: 'Everything stays on this computer.\nUnit, year, quarter, roster and what you confirmed or explained are kept on a hidden sheet of this workbook.\nThe network is used only to load the program; installed on this computer, it needs none.\nWhether a workbook is saved on this computer or in the cloud is your choice in WPS; the program has no part in it.',
    },
  },
];
