import type { Wording } from './fill';

interface RibbonWords {
  readonly label: Wording;
  readonly tip: Wording;
}

/** The ribbon's groups and buttons as the manifest words them, by the ids of its texts; a test compares the two. */
export const RIBBON_GROUP_NAMES = {
  Templates: { zh: '模板', en: 'Templates' },
  Filling: { zh: '填报', en: 'Fill in' },
  Consolidation: { zh: '汇总', en: 'Consolidate' },
  Help: { zh: '帮助', en: 'Help' },
} as const satisfies Record<string, Wording>;

export const RIBBON_WORDS = {
  'Templates.Goals': {
    label: { zh: '附件1', en: 'Annex 1' },
    tip: {
      zh: '在本工作簿末尾插入“年度工作目标分解表”，不改动已有工作表。',
      en: 'Adds the table of annual goals as a new sheet; existing sheets stay as they are.',
    },
  },
  'Templates.Posts': {
    label: { zh: '附件2', en: 'Annex 2' },
    tip: {
      zh: '在本工作簿末尾插入“年度党员亮岗履职一览表”，不改动已有工作表。',
      en: 'Adds the table of duty posts as a new sheet; existing sheets stay as they are.',
    },
  },
  'Templates.Workflow': {
    label: { zh: '附件3', en: 'Annex 3' },
    tip: {
      zh: '插入机制“工作流程图”，每一步可以登记状态、日期和备注。',
      en: 'Adds the workflow chart, with a status, a date and a remark for each step.',
    },
  },
  'Templates.DutyFlow': {
    label: { zh: '附件4', en: 'Annex 4' },
    tip: {
      zh: '插入党员个人“亮岗履职”流程图，每一步可以登记状态、日期和备注。',
      en: 'Adds the duty-post flowchart, with a status, a date and a remark for each step.',
    },
  },
  'Templates.Report': {
    label: { zh: '附件5', en: 'Annex 5' },
    tip: {
      zh: '在本工作簿末尾插入“进展情况季报表”空表。',
      en: 'Adds the empty quarterly report of ten counts as a new sheet.',
    },
  },
  'Filling.Assistant': {
    label: { zh: '填报助手', en: 'Fill in' },
    tip: {
      zh: '打开右侧窗格，按行填写各季度进展和流程步骤。',
      en: 'Opens the pane for entering the progress of a quarter.',
    },
  },
  'Filling.Checks': {
    label: { zh: '检查评价', en: 'Check' },
    tip: {
      zh: '打开右侧窗格，检查评价用语和数字。',
      en: 'Opens the pane for checking ratings and numbers.',
    },
  },
  'Filling.SchoolReport': {
    label: { zh: '生成本校季报', en: 'School report' },
    tip: {
      zh: '打开右侧窗格，由附件1、附件2计算本校的附件5。',
      en: 'Opens the pane for computing the school’s own quarterly report.',
    },
  },
  'Consolidation.Run': {
    label: { zh: '一键汇总', en: 'Consolidate' },
    tip: {
      zh: '打开右侧窗格，把各校工作簿汇总成本季附件5，每个数字都能查到出处。',
      en: 'Opens the pane that adds up all schools’ workbooks into the quarter’s report, every number traced to its cell.',
    },
  },
  'Help.Open': {
    label: { zh: '使用帮助', en: 'Help' },
    tip: {
      zh: '打开右侧窗格，查看使用说明和常见问题。',
      en: 'Opens the pane with instructions and answers.',
    },
  },
} as const satisfies Record<string, RibbonWords>;
