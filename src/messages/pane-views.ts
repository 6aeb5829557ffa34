import type { FormKind } from '../domain/workbook/workbook-memory';
import type { Wording } from './fill';

/** The forms by the names that the official document gives them. */
export const FORM_NAMES: Readonly<Record<FormKind, Wording>> = {
  goals: { zh: '年度工作目标分解表', en: 'Annual goals' },
  posts: { zh: '年度党员亮岗履职一览表', en: 'Duty posts of Party members' },
  workflow: { zh: '党建工作机制工作流程图', en: 'Workflow of the mechanism' },
  dutyFlow: { zh: '党员个人“亮岗履职”流程图', en: 'Duty-post flowchart' },
  report: { zh: '进展情况季报表', en: 'Quarterly report' },
};

/** 开始: who works here, and the work in three sentences. */
export const START_WORDS = {
  title: { zh: '168机制助手', en: '168 mechanism' },
  lead: {
    zh: '请选择身份。只影响功能的先后顺序，以后可在顶部更改。',
    en: 'Choose your role. It only orders the views; change it at the top.',
  },
  school: { zh: '我在学校填报', en: 'I fill in for a school' },
  authority: { zh: '我在教育工委汇总', en: 'I sum up for the committee' },
  schoolSteps: {
    zh: '插入附件1、附件2，填写任务、岗位和责任人。\n每季度给每项任务、每名党员填评价：好、中或一般。\n检查无误后生成附件5，保存工作簿报送。',
    en: 'Insert 附件1 and 附件2 and fill in tasks, posts and people.\nEach quarter, rate every task and member: 好, 中 or 一般.\nAfter the checks, make 附件5, save the workbook and send it.',
  },
  authoritySteps: {
    zh: '选择各校报来的工作簿或整个文件夹。\n核对未报、重报和读不准的数。\n写入工作簿，得到附件5和各单位明细。',
    en: 'Choose the schools’ workbooks or a whole folder.\nSettle what is missing, sent twice or unreadable.\nWrite the result into the workbook: 附件5 and the units’ figures.',
  },
  privacy: { zh: '所有内容只在本机处理，不上传。', en: 'Everything stays on this computer.' },
} as const satisfies Record<string, Wording>;

/** 模板. */
export const TEMPLATE_WORDS = {
  askTitle: {
    zh: '先填单位和年度，印在各表上，只问这一次',
    en: 'Unit and year, printed on the forms; asked once',
  },
  unitMayBeBlank: { zh: '留空则印横线', en: 'A blank line if left empty' },
  insert: { zh: '插入', en: 'Insert' },
  insertForm: { zh: '插入{attachment}', en: 'Insert {attachment}' },
  insertAll: { zh: '全部插入（{count} 张表）', en: 'Insert all {count} forms' },
  insertAllHint: {
    zh: '新学年用。已有的表不会改动。',
    en: 'For a new school year. Forms already there stay.',
  },
  fillIn: { zh: '下一步：填报', en: 'Next: fill in' },
  fillInHint: {
    zh: '先在表中填好任务和岗位，再到“填报”评价。',
    en: 'Enter tasks and posts in the forms, then rate them.',
  },
  present: { zh: '已在本工作簿：', en: 'In this workbook:' },
  goTo: { zh: '转到“{sheet}”', en: 'Go to “{sheet}”' },
  drawing: { zh: '正在插入{attachments}', en: 'Inserting {attachments}' },
  inserted: { zh: '已插入{sheets}。', en: 'Inserted {sheets}.' },
  insertedBeside: {
    zh: '已插入{sheets}，原有的“{wanted}”没有改动。',
    en: 'Inserted {sheets}; “{wanted}”, which was there, is unchanged.',
  },
  insertedBesideAll: {
    zh: '已插入{sheets}，原有的表没有改动。',
    en: 'Inserted {sheets}; the sheets that were there are unchanged.',
  },
  withoutNotes: {
    zh: '这个版本不支持批注，批注没有写入。',
    en: 'This version has no notes; they were left out.',
  },
  withoutPrintSetup: {
    zh: '打印设置没有全部写入，可能没有安装打印机。装好后请在“页面布局”中核对纸张和方向。',
    en: 'Not all of the print setup was written; there may be no printer. Once there is one, look at paper and orientation under Page Layout.',
  },
  withoutLinks: {
    zh: '这个版本没有接受超链接，链接没有写入。',
    en: 'This version took no hyperlinks; they were left out.',
  },
} as const satisfies Record<string, Wording>;

/** The forms of a workbook, and the way to them where there are none. */
export const COMING_WORDS = {
  formsHere: { zh: '本工作簿中的表', en: 'Forms in this workbook' },
  noForms: { zh: '本工作簿中还没有“168机制”的表。', en: 'There are no forms in this workbook yet.' },
  openTemplates: { zh: '打开“模板”', en: 'Open the forms' },
} as const satisfies Record<string, Wording>;
